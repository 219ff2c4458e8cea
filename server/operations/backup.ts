import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { once } from 'node:events';
import { pipeline } from 'node:stream/promises';
import { PassThrough } from 'node:stream';
import { createGzip } from 'node:zlib';
import { readArchive } from '#db/read-archive.ts';
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
  const lines = new PassThrough();
  const hash = createHash('sha256');
  const written = pipeline(
    lines,
    createGzip(),
    async function* (source) {
      for await (const chunk of source) {
        hash.update(chunk);
        yield chunk;
      }
    },
    // An archive holds password hashes: for its owner's eyes.
    createWriteStream(half, { mode: 0o600 }),
  );
  const write = async (line: unknown) => {
    if (!lines.write(`${JSON.stringify(line)}\n`)) await once(lines, 'drain');
  };
  let rows = 0;
  try {
    await write({ triptyque: 1, schema: schemaVersion(store.kind).name, made: now.toISOString() });
    await readArchive(store, async (table, some) => {
      for (const row of some) await write({ table, row: toJson(row) });
      rows += some.length;
    });
    await write({ end: rows });
    lines.end();
    await written;
  } catch (error) {
    lines.destroy();
    await written.catch(() => undefined);
    await rm(half, { force: true });
    throw error;
  }
  await rename(half, file);
  return { file, rows, sha256: hash.digest('hex') };
};
