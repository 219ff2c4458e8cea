import type { OriginalRow } from '#db/writes/insert-original.ts';
import type { FileFormat } from '#domain/import/read-file.ts';
import { mediaTypeOf } from '../documents/media-type.ts';
import { sha256 } from '../hash.ts';

export type Original = { name: string; base64: string; format?: FileFormat | undefined };

/** A file as it came, to be kept under the hash of its bytes. */
export const originalRowOf = ({ name, base64, format = 'text' }: Original, now: Date): OriginalRow => {
  const content = Buffer.from(base64, 'base64');
  return { sha256: sha256(content), mediaType: mediaTypeOf(format, name), name, content, createdAt: now };
};
