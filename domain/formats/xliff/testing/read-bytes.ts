import { decodeHtml } from '#domain/formats/html/decode-html.ts';
import type { ReadFile, ReadRefusal } from '#domain/import/read-file.ts';
import type { Result } from '#domain/result.ts';
import { readXliff } from '../read-xliff.ts';

/** A file of XLIFF as the reader of files takes it: what its declaration says of the encoding holds. */
export const readBytes = (bytes: Uint8Array): Result<ReadFile, ReadRefusal> => {
  const text = decodeHtml(bytes);
  return text.ok ? readXliff(text.value.text) : text;
};
