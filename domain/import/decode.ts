import { ok, refuse } from '#domain/result.ts';
import type { Result } from '#domain/result.ts';

import { checkSourceText, maxSourceBytes } from './source-text.ts';
import type { SourceRefusal } from './source-text.ts';

const decoded = (bytes: Uint8Array, encoding: string): string | null => {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
};

const hasMark16 = ([first, second]: Uint8Array): boolean =>
  (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);

const unicode = (bytes: Uint8Array): string | null => {
  if (hasMark16(bytes)) return decoded(bytes, bytes[0] === 0xff ? 'utf-16le' : 'utf-16be');
  return bytes.includes(0) ? null : decoded(bytes, 'utf-8');
};

// Old Windows editors still save so. Nearly any bytes decode, hence the stricter look at what came out.
const windows = (bytes: Uint8Array): string | null => {
  if (bytes.includes(0) || hasMark16(bytes)) return null;
  const text = decoded(bytes, 'windows-1252');
  const checked = text === null ? null : checkSourceText(text);
  return checked?.ok ? checked.value : null;
};

/**
 * The text of a file: UTF-8 with or without mark, UTF-16 with its mark, else Windows-1252.
 * Refuses `source-empty`, `file-too-large` (over 2 MB), `file-not-text`, `control-characters`, `bidi-characters`.
 */
export const decodeSource = (bytes: Uint8Array): Result<string, SourceRefusal> => {
  if (bytes.length > maxSourceBytes) return refuse('file-too-large');
  if (bytes.length === 0) return refuse('source-empty');
  const text = unicode(bytes);
  if (text !== null) return checkSourceText(text);
  const legacy = windows(bytes);
  return legacy === null ? refuse('file-not-text') : ok(legacy);
};
