import type { ArchivedRow } from '#db/read-archive.ts';
import { hasRunningServer } from '#db/reads/has-running-server.ts';
import { writeArchive } from '#db/write-archive.ts';
import { ok, refuse, type Result } from '#domain/result.ts';
import type { Act } from '../act.ts';
import { hasPeople } from '../people/has-people.ts';
import { fromJson } from './archive-line.ts';
import { archiveLine, archiveLines } from './archive-lines.ts';
import { examineArchive, type Archive, type ArchiveRefusal } from './examine-archive.ts';
import { schemaVersion } from './schema-version.ts';

export type RestoreRefusal = ArchiveRefusal | 'server-running' | 'not-empty';

/**
 * Puts an archive in the place of all that the installation holds, in one transaction. Gives the number of rows and when
 * the archive was made. The file is read twice, so that memory does not grow with it. Refuses, and changes nothing:
 * `server-running`, `not-empty` (people are here, and `replace` was not said), `file-unreadable`, `not-an-archive`,
 * `archive-incomplete` (damaged, or its end is missing), `other-schema` (made by another version of the program).
 */
export const restore = async (
  { store }: Pick<Act, 'store'>,
  file: string,
  { replace }: { replace: boolean },
): Promise<Result<Archive, RestoreRefusal>> => {
  const obstacle = async () => {
    if (await hasRunningServer(store)) return 'server-running';
    return !replace && (await hasPeople(store)) ? 'not-empty' : null;
  };
  const before = await obstacle();
  if (before) return refuse(before);
  const archive = await examineArchive(file, schemaVersion(store.kind).name);
  if (!archive.ok) return archive;
  let late: RestoreRefusal | null = null;
  const mayBegin = async () => (late = await obstacle()) === null;
  if (await writeArchive(store, rowsOf(file), mayBegin)) return ok(archive.value);
  return refuse(late ?? 'server-running');
};

async function* rowsOf(file: string): AsyncGenerator<ArchivedRow> {
  let isHead = true;
  for await (const value of archiveLines(file)) {
    if (!isHead) {
      const line = archiveLine.parse(value);
      if ('table' in line) yield { table: line.table, row: fromJson(line.row) };
    }
    isHead = false;
  }
}
