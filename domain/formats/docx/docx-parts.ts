import { zipSync, type Zippable } from 'fflate';
import type { ReadNote, ReadRefusal } from '#domain/import/read-file.ts';
import { ok, refuse, type Result } from '#domain/result.ts';
import { checkXml, xmlText } from '../xml-parts/check-xml.ts';
import type { Zip } from '../zip/open-zip.ts';
import { withoutHiddenText } from './without-hidden-text.ts';

export type DocxParts = {
  /** A small file of the parts alone that hold text, checked, for those who read further. */
  clean: Uint8Array;
  notes: ReadNote[];
  title: string | null;
  language: string | null;
};

const isBody = (name: string): boolean => /^word\/(?:document\d*|footnotes|endnotes)\.xml$/.test(name);

/** The parts that say what the text is; pictures, headers, comments, macros and themes say nothing of it. */
export const isTextPart = (name: string): boolean =>
  isBody(name) ||
  /^word\/(?:styles|numbering)\.xml$/.test(name) ||
  /^(?:word\/)?_rels\/[^/]*\.rels$/.test(name) ||
  name === '[Content_Types].xml' ||
  name === 'docProps/core.xml' ||
  name === 'word/comments.xml';

/**
 * The parts of a Word document that hold text, with what is left aside counted. Refuses `external-entities` and
 * `file-damaged`, with the part and the place in it.
 */
export const docxParts = (zip: Zip): Result<DocxParts, ReadRefusal> => {
  const counts = { changes: 0, pictures: 0, comments: 0 };
  const parts: Zippable = {};
  let title: string | null = null;
  let language: string | null = null;
  for (const name of new Set(zip.names.filter(isTextPart))) {
    const xml = xmlText(zip.read(name) ?? new Uint8Array());
    if (xml === null) return refuse({ code: 'file-damaged', data: { reason: `${name}: no text` } });
    const path: string[] = [];
    let told = '';
    const checked = checkXml(name, xml, {
      open: ({ local, attributes }) => {
        path.push(local);
        if (isBody(name)) count(counts, local, path);
        if (name === 'word/comments.xml' && local === 'comment') counts.comments += 1;
        if (local === 'lang' && name === 'word/styles.xml') language ??= attributes['w:val']?.value ?? null;
        told = '';
      },
      close: ({ local }) => {
        path.pop();
        if (name === 'docProps/core.xml' && local === 'title') title = told.trim().slice(0, 500) || null;
      },
      ...(name === 'docProps/core.xml' ? { text: (text: string) => void (told += text) } : {}),
    });
    if (!checked.ok) return checked;
    if (name === 'docProps/core.xml' || name === 'word/comments.xml') continue;
    // Not packed again: it is read at once.
    parts[name] = [new TextEncoder().encode(isBody(name) ? withoutHiddenText(xml) : xml), { level: 0 }];
  }
  return ok({ clean: zipSync(parts), notes: notesOf(counts), title, language });
};

const changes = new Set(['ins', 'del', 'moveFrom']);
const pictures = new Set(['blip', 'imagedata', 'chart', 'OLEObject']);

const count = (counts: { changes: number; pictures: number }, local: string, path: string[]): void => {
  if (changes.has(local)) counts.changes += 1;
  // The same picture for older programs.
  if (pictures.has(local) && !path.includes('Fallback')) counts.pictures += 1;
};

const notesOf = ({
  changes: changed,
  pictures: left,
  comments,
}: {
  changes: number;
  pictures: number;
  comments: number;
}): ReadNote[] => [
  ...(changed > 0 ? [{ code: 'changes-accepted' as const, detail: String(changed) }] : []),
  ...(left > 0 ? [{ code: 'pictures-left-out' as const, detail: String(left) }] : []),
  ...(comments > 0 ? [{ code: 'feature-ignored' as const, detail: `comments (${comments})` }] : []),
];
