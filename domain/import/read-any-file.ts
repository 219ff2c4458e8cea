import { readBilingualDocx } from '#domain/formats/bilingual/read-docx.ts';
import { readBilingualText } from '#domain/formats/bilingual/read-text.ts';
import { isTextPart } from '#domain/formats/docx/docx-parts.ts';
import { readDocx } from '#domain/formats/docx/read-docx.ts';
import { decodeHtml } from '#domain/formats/html/decode-html.ts';
import { readHtml } from '#domain/formats/html/read-html.ts';
import { kindOfBytes, kindOfText, type KindOfFile } from '#domain/formats/kind-of-file.ts';
import { readMarkdown } from '#domain/formats/markdown/read-markdown.ts';
import { isOdtPart, mimetype, odtParts } from '#domain/formats/odt/odt-parts.ts';
import { readReviewTable } from '#domain/formats/review-table/read.ts';
import { decodeText } from '#domain/formats/text/decode-text.ts';
import { blocksOfText } from '#domain/formats/text/read-text.ts';
import { readXliff } from '#domain/formats/xliff/read-xliff.ts';
import { isTablePart } from '#domain/formats/word-tables/read-tables.ts';
import { openZip, type Zip } from '#domain/formats/zip/open-zip.ts';
import { ok, refuse, type Result } from '#domain/result.ts';
import { withoutHidden } from './hidden-characters.ts';
import type { Encoding, ReadFile, ReadOptions, ReadRefusal } from './read-file.ts';
import { maxSourceBytes } from './source-text.ts';

/** Makes a Word document of a text document that another program has to open. */
export type Convert = (bytes: Uint8Array) => Promise<Result<Uint8Array, ReadRefusal>>;

type Given = { name: string; bytes: Uint8Array; address?: string | undefined };
type Read = Result<ReadFile, ReadRefusal>;

/** What a file of any known kind holds, before it is looked at for what nobody sees and for what each line is. */
export const readAnyFile = async (given: Given, options: ReadOptions, convert: Convert): Promise<Read> => {
  try {
    switch (kindOfBytes(given.bytes)) {
      case 'zip':
        return await readZipped(given.bytes, convert);
      case 'compound':
        return refuse({ code: isEncryptedOffice(given.bytes) ? 'file-encrypted' : 'format-unknown' });
      case 'unknown':
        return refuse({ code: 'format-unknown' });
      default:
        return readWritten(given, options);
    }
  } catch (error) {
    // Readers of others that call themselves run out of stack on what is nested without end.
    if (!(error instanceof RangeError)) throw error;
    return refuse({ code: 'file-damaged', data: { reason: 'nested too deeply' } });
  }
};

const isWanted = (name: string): boolean => isTextPart(name) || isTablePart(name) || isOdtPart(name);

const readZipped = async (bytes: Uint8Array, convert: Convert): Promise<Read> => {
  const zip = openZip(bytes, isWanted);
  if (!zip.ok) return zip;
  if (isWord(zip.value)) return readWord(zip.value);
  const type = new TextDecoder().decode(zip.value.read('mimetype') ?? new Uint8Array()).trim();
  if (!new RegExp(`^${mimetype}(?:-web|-template)?$`).test(type)) return refuse({ code: 'format-unknown' });
  const parts = odtParts(zip.value);
  if (!parts.ok) return parts;
  const converted = await convert(parts.value.clean);
  if (!converted.ok) return converted;
  const word = openZip(converted.value, isWanted);
  if (!word.ok) return word;
  const read = await readWord(word.value);
  if (!read.ok) return read;
  // A table that went out from here may come back as whatever the office program saves.
  const format = read.value.format === 'docx' ? 'odt' : read.value.format;
  return ok({ ...read.value, format, notes: [...parts.value.notes, ...read.value.notes] });
};

const isWord = ({ names }: Zip): boolean => names.some((name) => /^word\/document\d*\.xml$/.test(name));

const readWord = async (zip: Zip): Promise<Read> => {
  const review = readReviewTable(zip);
  if (!review.ok) return review;
  if (review.value) return ok(review.value);
  const bilingual = readBilingualDocx(zip);
  if (!bilingual.ok) return bilingual;
  return bilingual.value ? ok(bilingual.value) : readDocx(zip);
};

/** The name of the part that an encrypted office file keeps its content in, in UTF-16 as its directory has names. */
const isEncryptedOffice = (bytes: Uint8Array): boolean => {
  const name = 'EncryptedPackage';
  const wanted = Uint8Array.from(Array.from(name, (sign) => [sign.charCodeAt(0), 0]).flat());
  for (let at = bytes.indexOf(wanted[0] ?? 0); at >= 0; at = bytes.indexOf(wanted[0] ?? 0, at + 1))
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return true;
  return false;
};

const readWritten = ({ name, bytes, address }: Given, options: ReadOptions): Read => {
  const decoded = decodeHtml(bytes, options.encoding);
  if (!decoded.ok) return decoded;
  const kind = kindOfText(name, decoded.value.text);
  if (kind === 'html') return readHtml(bytes, { encoding: options.encoding, address });
  const plain = decodeText(bytes, options.encoding);
  if (!plain.ok) return plain;
  return readOfKind(kind, kind === 'xliff' ? decoded.value : plain.value, options);
};

type Decoded = { text: string; encoding: Encoding | null };

const readOfKind = (kind: KindOfFile, { text, encoding }: Decoded, options: ReadOptions): Read => {
  switch (kind) {
    case 'xliff':
      return readXliff(text);
    case 'declaring':
      return refuse({ code: 'external-entities' });
    case 'unknown':
      return refuse({ code: 'format-unknown' });
    default:
  }
  if (text.length > maxSourceBytes) return refuse({ code: 'source-too-large' });
  // Before the text is taken apart: where its lines end is told by characters too.
  const clean = withoutHidden(text, options.withoutHidden === true);
  if (!clean.ok) return clean;
  const { value, removed } = clean.value;
  const notes = removed > 0 ? [{ code: 'characters-removed' as const, detail: String(removed) }] : [];
  if (kind === 'table') {
    const table = readBilingualText(value);
    return table.ok ? ok({ ...table.value, encoding, notes: [...notes, ...table.value.notes] }) : table;
  }
  const file = { encoding, language: null, handoff: null };
  if (kind === 'markdown') {
    const { blocks, notes: own, title } = readMarkdown(value);
    return ok({ ...file, format: 'markdown', title, blocks, notes: [...notes, ...own] });
  }
  return ok({ ...file, format: 'text', title: null, blocks: blocksOfText(value), notes });
};
