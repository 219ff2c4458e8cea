import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { z } from 'zod';
import { archiveTableNames } from '#db/archive-tables.ts';

/** The first line of an archive. */
export const archiveHead = z.object({ triptyque: z.number(), schema: z.string(), made: z.string() });
export type ArchiveHead = z.infer<typeof archiveHead>;

/** Any other line: a row, or the foot with the number of rows. */
export const archiveLine = z.union([
  z.object({ table: z.enum(archiveTableNames), row: z.record(z.string(), z.unknown()) }),
  z.object({ end: z.number().int() }),
]);

/** The values of a gzip of JSON lines, one at a time. Throws where the file cannot be read, is damaged or breaks off. */
export async function* archiveLines(file: string): AsyncGenerator {
  const unzipped = createGunzip();
  pipeline(createReadStream(file), unzipped, () => undefined);
  unzipped.setEncoding('utf8');
  let rest = '';
  for await (const chunk of unzipped as AsyncIterable<string>) {
    rest += chunk;
    if (!chunk.includes('\n')) continue;
    // Not readline: it also breaks lines at U+2028, which JSON leaves as it is.
    const lines = rest.split('\n');
    rest = lines.pop() ?? '';
    for (const text of lines) yield JSON.parse(text);
  }
  if (rest !== '') yield JSON.parse(rest);
}
