import type { Encoding, ReadRefusal } from '#domain/import/read-file.ts';
import { ok, refuse, type Result } from '#domain/result.ts';

export type Decoded = { text: string; encoding: Encoding };

const decoded = (bytes: Uint8Array, encoding: Encoding): Decoded | null => {
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return { text, encoding };
  } catch {
    return null;
  }
};

/** The encoding that a mark at the beginning tells; null without a mark. */
export const markedEncoding = ([first, second, third]: Uint8Array): Encoding | null => {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return first === 0xef && second === 0xbb && third === 0xbf ? 'utf-8' : null;
};

/** UTF-16 without a mark: in Latin letters every second byte is zero, always the same one of two. */
const unmarked16 = (bytes: Uint8Array): Encoding | null => {
  if (bytes.length < 4 || bytes.length % 2 === 1) return null;
  const sample = bytes.subarray(0, 64 * 1024);
  let even = 0;
  let odd = 0;
  for (let at = 0; at + 1 < sample.length; at += 2) {
    if (sample[at] === 0) even += 1;
    if (sample[at + 1] === 0) odd += 1;
  }
  const pairs = Math.floor(sample.length / 2);
  if (odd > pairs * 0.6 && even < pairs * 0.05) return 'utf-16le';
  return even > pairs * 0.6 && odd < pairs * 0.05 ? 'utf-16be' : null;
};

const controls = (text: string): number => {
  let found = 0;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if ((unit < 0x20 && unit !== 9 && unit !== 10 && unit !== 13 && unit !== 12) || (unit >= 0x7f && unit < 0xa0))
      found += 1;
  }
  return found;
};

/** A few control characters are a fault of a text; many are something else than a text. */
const looksLikeText = ({ text }: Decoded): boolean =>
  controls(text) <= Math.max(text.length * 0.02, text.length > 40 ? 2 : 1);

/**
 * The text of a file, without the mark of its encoding: by the mark, else UTF-16 by its zeros, else UTF-8 where the bytes are
 * that, else Windows-1252. An encoding that is given is taken as it is. Refuses `source-empty` and `source-not-text`.
 */
export const decodeText = (bytes: Uint8Array, given?: Encoding): Result<Decoded, ReadRefusal> => {
  if (bytes.length === 0) return refuse({ code: 'source-empty' });
  const marked = markedEncoding(bytes);
  const sure = given ?? marked ?? unmarked16(bytes);
  const text = sure ? decoded(bytes, sure) : (decoded(bytes, 'utf-8') ?? decoded(bytes, 'windows-1252'));
  if (!text || !looksLikeText(text)) return refuse({ code: 'source-not-text' });
  return ok(text);
};
