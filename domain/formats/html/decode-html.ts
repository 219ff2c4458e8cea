import type { Encoding, ReadRefusal } from '#domain/import/read-file.ts';
import { ok, type Result } from '#domain/result.ts';
import { decodeText, markedEncoding } from '../text/decode-text.ts';

const declared =
  /<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w:-]{1,40})|^\s*<\?xml[^>]{0,100}?encoding\s*=\s*["']([\w:-]{1,40})/i;

/** The encoding that a page names in its first kilobytes, by the word that the page has for it. */
const declaredLabel = (bytes: Uint8Array): string | null => {
  const head = new TextDecoder('windows-1252').decode(bytes.subarray(0, 8192));
  const found = declared.exec(head);
  return found?.[1] ?? found?.[2] ?? null;
};

/**
 * The text of a page: by the mark of its encoding, else by what it says of itself, else as any text. The encoding is null
 * where it is one that only pages have.
 */
export const decodeHtml = (
  bytes: Uint8Array,
  given?: Encoding,
): Result<{ text: string; encoding: Encoding | null }, ReadRefusal> => {
  const label = given || markedEncoding(bytes) ? null : declaredLabel(bytes);
  const text = label === null ? null : byLabel(bytes, label);
  return text ? ok(text) : decodeText(bytes, given);
};

const byLabel = (bytes: Uint8Array, label: string): { text: string; encoding: Encoding | null } | null => {
  try {
    const decoder = new TextDecoder(label, { fatal: true });
    // A page that can be read as one byte a letter is not in UTF-16, whatever it says.
    if (decoder.encoding.startsWith('utf-16')) return null;
    const { encoding } = decoder;
    const text = decoder.decode(bytes);
    return { text, encoding: encoding === 'utf-8' || encoding === 'windows-1252' ? encoding : null };
  } catch {
    return null;
  }
};
