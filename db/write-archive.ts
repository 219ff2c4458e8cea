import type { Store } from '#dialect';
import { archiveTableNames, archiveTables, pageOf } from './archive-tables.ts';
import type { ArchivedRow } from './read-archive.ts';
import { instance, presence } from './schema/house.ts';
import { rateLimit, session, verification } from './schema/people.ts';

type Rows = (typeof archiveTables.setting.$inferInsert)[];

/**
 * Puts the rows of an archive in the place of all that is there, in one transaction, a page at a time.
 * `mayBegin` is asked once nobody else can write; gives false, and changes nothing, when it says no.
 */
export const writeArchive = (
  store: Store,
  rows: AsyncIterable<ArchivedRow>,
  mayBegin: () => Promise<boolean>,
): Promise<boolean> =>
  store.refill(async (tx) => {
    if (!(await mayBegin())) return false;
    for (const table of [session, verification, rateLimit, presence, instance]) await tx.delete(table);
    for (const name of archiveTableNames.toReversed()) await tx.delete(archiveTables[name]);
    for await (const { table, page } of pagesOf(rows)) {
      // The rows come from an archive whose schema was compared with this one's.
      await tx.insert(archiveTables[table] as typeof archiveTables.setting).values(page as Rows);
    }
    return true;
  });

async function* pagesOf(rows: AsyncIterable<ArchivedRow>) {
  let page: ArchivedRow['row'][] = [];
  let table: ArchivedRow['table'] = 'setting';
  for await (const one of rows) {
    if (page.length > 0 && (one.table !== table || page.length === pageOf(table))) {
      yield { table, page };
      page = [];
    }
    ({ table } = one);
    page.push(one.row);
  }
  if (page.length > 0) yield { table, page };
}
