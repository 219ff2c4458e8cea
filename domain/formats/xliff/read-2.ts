import type { Block, ReadFile, ReadHandoff } from '#domain/import/read-file.ts';
import { blockOf2 } from './block-2.ts';
import { checkNotes } from './check-ids-2.ts';
import { structureOf2 } from './check-structure-2.ts';
import { checkUnit, type Languages } from './check-unit-2.ts';
import { handoffIn } from './handoff-name.ts';
import { fault, type Fault } from './invalid.ts';
import { modules } from './modules-2.ts';
import type { VersionReader } from './read-version.ts';
import { readNotes } from './read-notes.ts';
import { targetLanguageOf } from './target-language.ts';
import { unitOf } from './unit-2.ts';
import { attribute, forget, wordsOf, xmlNamespace, type XmlElement } from './xml.ts';
import { uniqueIds } from './unique-ids.ts';

const cited = 'XLIFF 2.1';
const schemaInstance = 'http://www.w3.org/2001/XMLSchema-instance';
const subFlows = ['subFlows', 'subFlowsStart', 'subFlowsEnd'];

/** Reads a document of XLIFF 2.x unit by unit, and refuses it at the first rule of the core that it breaks. */
export const reader2 = (core: string, isLater: boolean): VersionReader => {
  const structure = structureOf2(isLater);
  const notes = readNotes();
  const blocks: { block: Block; file: string }[] = [];
  let languages: Languages = { source: '', target: null };
  let handoff: ReadHandoff | null = null;
  let title: string | null = null;
  let units = new Set<string>();
  let flows: { code: XmlElement; name: string; ids: string[] }[] = [];
  let file = '';
  let n = 0;

  const noteForeign = (element: XmlElement): void => {
    const uris = [element.uri, ...element.attributes.map((one) => one.uri)];
    for (const uri of uris) {
      const isOurs = uri === core || uri === '' || uri === xmlNamespace || uri === schemaInstance;
      if (!isOurs && uri !== 'http://www.w3.org/2000/xmlns/') notes.keep(modules[uri]?.name ?? uri);
    }
  };

  const open = (element: XmlElement): Fault => {
    const found = structure.open(element, core);
    if (found) return found;
    noteForeign(element);
    if (element.uri !== core || structure.isOutside()) return null;
    if (element.local === 'xliff')
      languages = { source: attribute(element, 'srcLang') ?? '', target: attribute(element, 'trgLang') ?? null };
    if (element.local === 'file') {
      file = attribute(element, 'id') ?? '';
      handoff ??= handoffIn(attribute(element, 'original'), targetLanguageOf(languages.target));
      [units, flows] = [new Set(), []];
    }
    return null;
  };

  const closeUnit = (element: XmlElement): Fault => {
    const unit = unitOf(element);
    const found = checkUnit(unit, languages);
    if (found) return found;
    n += 1;
    units.add(attribute(element, 'id') ?? '');
    for (const code of unit.parts.flatMap((part) => [...part.sourceCodes, ...part.targetCodes]))
      for (const name of subFlows) {
        const ids = attribute(code, name)?.trim().split(/\s+/);
        if (ids) flows.push({ code, name, ids });
      }
    const block = blockOf2(unit, n, targetLanguageOf(languages.target), notes);
    if (block) blocks.push({ block, file });
    forget(element);
    return null;
  };

  const closeFile = (): Fault => {
    const lost = flows.find(({ ids }) => ids.some((id) => !units.has(id)));
    return lost ? fault(lost.code, `4.3.1.32 ${lost.name} must be ids of units of the same file (${cited})`) : null;
  };

  const close = (element: XmlElement): Fault => {
    const wasOutside = structure.isOutside();
    const found = structure.close(element);
    if (found) return found;
    if (wasOutside) {
      forget(element);
      return null;
    }
    switch (element.local) {
      case 'notes': {
        const repeated = checkNotes(element);
        if (element.parent?.local === 'file') title ??= titleIn(element);
        if (!repeated && element.parent?.local !== 'unit') forget(element);
        return repeated;
      }
      case 'unit':
        return closeUnit(element);
      case 'skeleton':
      case 'group':
        forget(element);
        return null;
      case 'file': {
        const lost = closeFile();
        forget(element);
        return lost;
      }
      default:
        return null;
    }
  };

  const text = (words: string, parent: XmlElement): Fault => {
    const found = structure.text(words, parent);
    // Layout between units, and what stands in elements of others, would only fill the memory.
    if (['xliff', 'file', 'group', 'skeleton'].includes(parent.local) || structure.isOutside())
      parent.children = parent.children.filter((child) => typeof child !== 'string');
    return found;
  };

  const read = (): ReadFile => {
    if (languages.target !== null && !targetLanguageOf(languages.target))
      notes.ignore(`targets in ${languages.target}`);
    return {
      format: 'xliff-2',
      encoding: null,
      language: languages.source,
      title,
      blocks: uniqueIds(blocks),
      notes: notes.list(),
      handoff,
    };
  };

  return { open, text, close, read };
};

const titleIn = (notes: XmlElement): string | null => {
  const found = notes.children.find(
    (note): note is XmlElement => typeof note !== 'string' && attribute(note, 'category') === 'title',
  );
  return found ? wordsOf(found) : null;
};
