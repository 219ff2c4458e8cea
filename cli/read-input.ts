import type { Readable } from 'node:stream';

/** What comes through a pipe, one byte more than `most` at the most: enough to tell that it is too much. */
export const readInput = async (input: Readable, most: number): Promise<Uint8Array> => {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of input as AsyncIterable<Buffer>) {
    chunks.push(chunk);
    size += chunk.length;
    if (size > most) break;
  }
  return Buffer.concat(chunks).subarray(0, most + 1);
};
