import type { Store } from '#dialect';
import { archiveTableNames, archiveTables, type ArchiveTable } from './archive-tables.ts';

const page = 2000;

type Row = Record<string, unknown>;

/** Hands over every row of every archived table, all as of one moment, while people work. */
export const readArchive = (store: Store, onRows: (table: ArchiveTable, rows: Row[]) => Promise<void>): Promise<void> =>
  store.snapshot(async (tx) => {
    for (const name of archiveTableNames) {
      for (let from = 0; ; from += page) {
        // One snapshot sees one order; the first column only keeps pages from overlapping.
        const rows: Row[] = await tx.select().from(archiveTables[name]).orderBy(...keyOf(name)).limit(page).offset(from);
        if (rows.length > 0) await onRows(name, rows);
        if (rows.length < page) break;
      }
    }
  });

/** Columns that tell rows apart. */
const keyOf = (name: ArchiveTable) => {
  const columns = Object.entries(archiveTables[name]) as [string, typeof archiveTables.event.id][];
  const keys = ['id', 'sha256', 'key', 'documentId', 'segmentId', 'organizationId', 'language', 'number', 'eventId', 'channel'];
  return columns.filter(([column]) => keys.includes(column)).map(([, column]) => column);
};
