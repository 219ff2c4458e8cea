import type { ReadFile, ReadRefusal } from '#domain/import/read-file.ts';
import { ok, refuse, type Result } from '#domain/result.ts';
import { readXliff } from './read-xliff.ts';

type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be';

const startsWith = (bytes: Uint8Array, ...wanted: number[]): boolean =>
  wanted.every((byte, index) => bytes[index] === byte);

/** By its mark, else by how the first `<` is written, else what the declaration says (XML 1.0, appendix F). */
const encodingOf = (bytes: Uint8Array): Encoding | { declared: string } => {
  if (startsWith(bytes, 0xef, 0xbb, 0xbf)) return 'utf-8';
  if (startsWith(bytes, 0xff, 0xfe) || startsWith(bytes, 0x3c, 0)) return 'utf-16le';
  if (startsWith(bytes, 0xfe, 0xff) || startsWith(bytes, 0, 0x3c)) return 'utf-16be';
  const start = new TextDecoder('windows-1252').decode(bytes.subarray(0, 200));
  const declared = /^<\?xml[^>]*\sencoding\s*=\s*["']([\w.:-]+)["']/.exec(start)?.[1];
  return declared === undefined || /^(?:utf-?8|us-ascii)$/i.test(declared) ? 'utf-8' : { declared };
};

/** The text of an XML file in UTF-8 or UTF-16. Refuses `feature-unsupported` (another encoding), `file-damaged`. */
export const decodeXml = (bytes: Uint8Array): Result<string, ReadRefusal> => {
  const encoding = encodingOf(bytes);
  if (typeof encoding !== 'string')
    return refuse({ code: 'feature-unsupported', data: { feature: `encoding ${encoding.declared}` } });
  try {
    return ok(new TextDecoder(encoding, { fatal: true }).decode(bytes));
  } catch {
    return refuse({ code: 'file-damaged', data: { reason: `not ${encoding}` } });
  }
};

/** As `readXliff`, from the bytes of a file. */
export const readXliffBytes = (bytes: Uint8Array): Result<ReadFile, ReadRefusal> => {
  const text = decodeXml(bytes);
  return text.ok ? readXliff(text.value) : text;
};
