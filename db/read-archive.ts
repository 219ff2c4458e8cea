import { sql, type SQL } from 'drizzle-orm';
import type { Reader, Store } from '#dialect';
import { archiveTableNames, archiveTables, keyOf, pageOf, type ArchiveTable } from './archive-tables.ts';

export type ArchivedRow = { table: ArchiveTable; row: Record<string, unknown> };

/** Hands over every row of every archived table, all as of one moment, while people work. A page is held at a time. */
export const readArchive = (store: Store, use: (rows: AsyncIterable<ArchivedRow>) => Promise<void>): Promise<void> =>
  store.snapshot((tx) => use(rowsOf(tx)));

async function* rowsOf(tx: Reader): AsyncGenerator<ArchivedRow> {
  for (const table of archiveTableNames) {
    const key = keyOf(table);
    const page = pageOf(table);
    const columns = key.map(([, column]) => column);
    let after: SQL | undefined;
    for (;;) {
      const rows: ArchivedRow['row'][] = await tx
        .select()
        .from(archiveTables[table])
        .where(after)
        .orderBy(...columns)
        .limit(page);
      for (const row of rows) yield { table, row };
      const last = rows.at(-1);
      if (!last || rows.length < page) break;
      after = sql`(${sql.join(columns, sql`, `)}) > (${sql.join(
        key.map(([name]) => sql`${last[name]}`),
        sql`, `,
      )})`;
    }
  }
}
