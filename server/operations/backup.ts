import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { readArchive, type ArchivedRow } from '#db/read-archive.ts';
import type { Act } from '../act.ts';
import { toJson } from './archive-line.ts';
import { schemaVersion } from './schema-version.ts';

export type BackupReport = { file: string; rows: number; sha256: string };

/**
 * Writes everything that the installation holds to one archive, as of one moment, while people work: gzip of JSON lines,
 * a head with the schema's version, a line a row, a foot with the count. Nothing stands at `file` until all of it is there.
 */
export const backup = async ({ store, now }: Pick<Act, 'store' | 'now'>, file: string): Promise<BackupReport> => {
  const half = `${file}.part`;
  const hash = createHash('sha256');
  let rows = 0;
  const lines = async function* (archived: AsyncIterable<ArchivedRow>) {
    yield line({ triptyque: 1, schema: schemaVersion(store.kind).name, made: now.toISOString() });
    for await (const { table, row } of archived) {
      rows += 1;
      yield line({ table, row: toJson(row) });
    }
    yield line({ end: rows });
  };
  const hashed = async function* (chunks: AsyncIterable<Buffer>) {
    for await (const chunk of chunks) {
      hash.update(chunk);
      yield chunk;
    }
  };
  try {
    // One that an earlier run left keeps its mode; an archive holds password hashes, for its owner's eyes alone.
    await rm(half, { force: true });
    await readArchive(store, (archived) =>
      pipeline(
        Readable.from(lines(archived)),
        createGzip(),
        hashed,
        createWriteStream(half, { mode: 0o600, flags: 'wx', flush: true }),
      ),
    );
    await rename(half, file);
  } catch (error) {
    await rm(half, { force: true });
    throw error;
  }
  return { file, rows, sha256: hash.digest('hex') };
};

const line = (value: unknown): string => `${JSON.stringify(value)}\n`;
