import type { Block, ReadFile, ReadHandoff } from '#domain/import/read-file.ts';
import { blockOf1 } from './block-1.ts';
import { checkClose1, checkHeader1, checkOpen1, checkUnit1, checkWords1 } from './check-1.ts';
import { handoffIn } from './handoff-name.ts';
import { fault, type Fault } from './invalid.ts';
import { readNotes } from './read-notes.ts';
import type { VersionReader } from './read-version.ts';
import { targetLanguageOf } from './target-language.ts';
import { uniqueIds } from './unique-ids.ts';
import { attribute, forget, wordsOf, type XmlElement } from './xml.ts';

const cited = 'XLIFF 1.2';
const known = new Set([
  '',
  'http://www.w3.org/XML/1998/namespace',
  'http://www.w3.org/2000/xmlns/',
  'http://www.w3.org/2001/XMLSchema-instance',
]);

/** Reads a document of XLIFF 1.2 unit by unit; some tools write it without its namespace. */
export const reader1 = (core: string): VersionReader => {
  const notes = readNotes();
  const blocks: { block: Block; file: string }[] = [];
  let outside: XmlElement | null = null;
  let language: string | null = null;
  let into: string | undefined;
  let handoff: ReadHandoff | null = null;
  let title: string | null = null;
  let ids = new Set<string>();
  let [files, headers, bodies, n] = [0, 0, 0, 0];

  const noteForeign = (element: XmlElement): void => {
    for (const uri of [element.uri, ...element.attributes.map((one) => one.uri)])
      if (uri !== core && !known.has(uri)) notes.keep(uri);
  };

  const openFile = (element: XmlElement): void => {
    files += 1;
    headers = 0;
    bodies = 0;
    ids = new Set();
    language ??= attribute(element, 'source-language') ?? null;
    into = attribute(element, 'target-language');
    handoff ??= handoffIn(attribute(element, 'original'), targetLanguageOf(into));
  };

  const open = (element: XmlElement): Fault => {
    if (outside) return null;
    noteForeign(element);
    if (element.uri !== core) {
      outside = element;
      return null;
    }
    const found = checkOpen1(element) ?? checkHeader1(element, { headers, bodies });
    if (found) return found;
    if (element.local === 'file') openFile(element);
    if (element.local === 'header') headers += 1;
    if (element.local === 'body') bodies += 1;
    if (element.local === 'trans-unit' || element.local === 'bin-unit') {
      const id = attribute(element, 'id') ?? '';
      if (ids.has(id)) return fault(element, `id of <${element.local}> must be unique within its file (${cited})`);
      ids.add(id);
    }
    // What is in a file within the file is somebody else's.
    if (element.local === 'internal-file') outside = element;
    return null;
  };

  const closeUnit = (element: XmlElement): Fault => {
    const found = checkUnit1(element);
    if (found) return found;
    n += 1;
    if (element.children.some((child) => typeof child !== 'string' && child.local === 'alt-trans'))
      notes.ignore('alternative translations');
    const block = blockOf1(element, n, into, notes);
    if (block) blocks.push({ block, file: String(files) });
    return null;
  };

  const close = (element: XmlElement): Fault => {
    if (outside) {
      if (outside === element) outside = null;
      forget(element);
      return null;
    }
    const found = element.local === 'trans-unit' ? closeUnit(element) : checkClose1(element, { files, bodies });
    if (found) return found;
    if (element.local === 'note' && attribute(element, 'from') === 'triptyque:title') title ??= wordsOf(element);
    if (element.local === 'bin-unit') notes.ignore('binary units');
    if (['trans-unit', 'bin-unit', 'header', 'group', 'body', 'file', 'alt-trans'].includes(element.local))
      if (element.local !== 'alt-trans') forget(element);
      else element.children = [];
    return null;
  };

  const text = (words: string, parent: XmlElement): Fault => {
    const found = outside ? null : checkWords1(words, parent);
    if (outside || ['xliff', 'file', 'header', 'body', 'group'].includes(parent.local))
      parent.children = parent.children.filter((child) => typeof child !== 'string');
    return found;
  };

  const read = (): ReadFile => {
    if (into !== undefined && !targetLanguageOf(into)) notes.ignore(`targets in ${into}`);
    return {
      format: 'xliff-1.2',
      encoding: null,
      language,
      title,
      blocks: uniqueIds(blocks),
      notes: notes.list(),
      handoff,
    };
  };

  return { open, text, close, read };
};
