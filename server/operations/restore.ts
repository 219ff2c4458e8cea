import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { createGunzip } from 'node:zlib';
import { z } from 'zod';
import { archiveTableNames, type ArchiveTable } from '#db/archive-tables.ts';
import { hasRunningServer } from '#db/reads/has-running-server.ts';
import { countPeople } from '#db/reads/load-people.ts';
import { writeArchive } from '#db/write-archive.ts';
import { ok, refuse, type Result } from '#domain/result.ts';
import type { Act } from '../act.ts';
import { fromJson } from './archive-line.ts';
import { schemaVersion } from './schema-version.ts';

const head = z.object({ triptyque: z.literal(1), schema: z.string(), made: z.string() });
const line = z.union([
  z.object({ table: z.enum(archiveTableNames), row: z.record(z.string(), z.unknown()) }),
  z.object({ end: z.number().int() }),
]);

export type RestoreRefusal = 'server-running' | 'not-empty' | 'not-an-archive' | 'archive-incomplete' | 'other-schema';

/**
 * Puts an archive in the place of all that the installation holds, in one transaction. Gives the number of rows.
 * Refuses, and changes nothing: `server-running`, `not-empty` (people are here, and `replace` was not said),
 * `not-an-archive`, `archive-incomplete` (its end is missing), `other-schema` (made by another version of the program).
 */
export const restore = async (
  { store }: Pick<Act, 'store'>,
  file: string,
  { replace }: { replace: boolean },
): Promise<Result<{ rows: number; made: string }, RestoreRefusal>> => {
  if (await hasRunningServer(store)) return refuse('server-running');
  if (!replace && (await countPeople(store.read)) > 0) return refuse('not-empty');
  const read = await readLines(file);
  if (!read.ok) return read;
  if (read.value.schema !== schemaVersion(store.kind).name) return refuse('other-schema');
  const { rows, made, tables } = read.value;
  if (!(await writeArchive(store, tables))) throw new Error('The archive’s rows did not all go in');
  return ok({ rows, made });
};

type Archive = { schema: string; made: string; rows: number; tables: Map<ArchiveTable, Record<string, unknown>[]> };

const readLines = async (file: string): Promise<Result<Archive, 'not-an-archive' | 'archive-incomplete'>> => {
  const tables: Archive['tables'] = new Map();
  let first: z.infer<typeof head> | null = null;
  let rows = 0;
  let end: number | null = null;
  try {
    const unzipped = createReadStream(file).pipe(createGunzip());
    for await (const text of createInterface({ input: unzipped, crlfDelay: Infinity })) {
      const value: unknown = JSON.parse(text);
      if (!first) {
        first = head.parse(value);
        continue;
      }
      const parsed = line.parse(value);
      if ('end' in parsed) {
        end = parsed.end;
        break;
      }
      const own = tables.get(parsed.table) ?? [];
      own.push(fromJson(parsed.row));
      tables.set(parsed.table, own);
      rows += 1;
    }
  } catch {
    return refuse(first ? 'archive-incomplete' : 'not-an-archive');
  }
  if (!first) return refuse('not-an-archive');
  return end === rows ? ok({ ...first, rows, tables }) : refuse('archive-incomplete');
};
