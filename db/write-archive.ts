import type { Statement, Store, Transaction } from '#dialect';
import { archiveTableNames, archiveTables, type ArchiveTable } from './archive-tables.ts';
import { chunks } from './record.ts';
import { instance, presence } from './schema/house.ts';
import { rateLimit, session, verification } from './schema/people.ts';

type Row = Record<string, unknown>;

/** Puts the rows of an archive in the place of all that is there, in one transaction. */
export const writeArchive = (store: Store, rows: Map<ArchiveTable, Row[]>): Promise<boolean> =>
  store.write((tx) => [...emptied(tx), ...archiveTableNames.flatMap((name) => inserted(tx, name, rows.get(name) ?? []))]);

const emptied = (tx: Transaction): Statement[] => [
  ...[session, verification, rateLimit, presence, instance].map((table) => ({ run: tx.delete(table), rows: null })),
  ...archiveTableNames.toReversed().map((name) => ({ run: tx.delete(archiveTables[name]), rows: null })),
];

const inserted = (tx: Transaction, name: ArchiveTable, rows: Row[]): Statement[] =>
  chunks(rows).map((some) => ({
    // The rows come from an archive whose schema was compared with this one's.
    run: tx.insert(archiveTables[name] as typeof archiveTables.setting).values(some as (typeof archiveTables.setting.$inferInsert)[]),
    rows: some.length,
  }));
