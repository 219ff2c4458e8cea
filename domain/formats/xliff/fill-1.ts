import type { ReadTarget } from '#domain/import/read-file.ts';
import { inherited } from './check-unit-2.ts';
import { content1 } from './content-1.ts';
import { attributes, escapedText } from './escape.ts';
import { freeNumber, rawCodes, skeletonOf, type CodeReader } from './fill-codes.ts';
import { filledContent, newContent } from './fill-content.ts';
import { layoutBefore, prefixOf, retagged, type FileEdit } from './fill-edits.ts';
import { equivalentOf, isBreak, meaningOf, pairKey } from './inline-1.ts';
import { meant } from './spaces.ts';
import { stateOf1 } from './states.ts';
import { attribute, childOf, type XmlElement } from './xml.ts';

const readerOf = (preserve: boolean): CodeReader => ({
  wordsOf: (words, isFirst, isLast) => meant(words, { isFirst, isLast, preserve }),
  kindOf: (code) => {
    switch (code.local) {
      case 'g':
        return 'nested';
      case 'bx':
      case 'bpt':
        return 'start';
      case 'ex':
      case 'ept':
        return 'end';
      case 'it':
        return attribute(code, 'pos') === 'close' ? 'end' : 'start';
      case 'x':
      case 'ph':
        return 'point';
      default:
        return 'mark';
    }
  },
  meaningOf: (code) => (isBreak(code) ? null : meaningOf(code, new Map())),
  pointWords: (code) => (isBreak(code) ? '\n' : equivalentOf(code)),
  keyOf: pairKey,
});

const prefixed = (markup: string, prefix: string): string =>
  prefix === '' ? markup : markup.replace(/<(\/?)(?=[a-z])/gi, `<$1${prefix}`);

/** What of a file changes when a unit of XLIFF 1.2 gets its target. */
export const fillUnit1 = (
  unit: XmlElement,
  text: string,
  filled: ReadTarget,
  language: string,
  isPlain: boolean,
): FileEdit[] => {
  const source = childOf(unit, 'source') as XmlElement;
  const target = childOf(unit, 'target');
  const prefix = prefixOf(source);
  const reader = readerOf(inherited(source, 'space') === 'preserve');
  const writer = {
    words: escapedText,
    added: (piece: Parameters<typeof content1>[0][number]) => prefixed(content1([piece]), prefix),
  };
  const firstId = freeNumber(unit);
  const content = isPlain
    ? newContent(filled.text, firstId, writer) + skeletonOf(source, text, reader)
    : filledContent(filled.text, rawCodes(source, text, reader), firstId, writer);
  const { state, approved } = stateOf1({ state: filled.state, isStale: false }, null);
  const isSaid = attribute(unit, 'approved') !== undefined;
  const tag = retagged(text, unit, { approved: approved ? 'yes' : isSaid ? 'no' : null });
  return [...(tag ? [tag] : []), targetEdit(text, { source, target, unit }, content, { state, language })];
};

const targetEdit = (
  text: string,
  { source, target, unit }: { source: XmlElement; target: XmlElement | undefined; unit: XmlElement },
  content: string,
  { state, language }: { state: string; language: string },
): FileEdit => {
  if (target) {
    const tag = retagged(text, target, { state, 'state-qualifier': null })?.text ?? text.slice(target.at, target.inner);
    return { from: target.at, to: target.end, text: `${tag.replace(/\s*\/>$/, '>')}${content}</${target.name}>` };
  }
  const after = childOf(unit, 'seg-source') ?? source;
  const name = `${prefixOf(source)}target`;
  const says = { 'xml:lang': inherited(source, 'lang') === undefined ? null : language, state };
  const added = `<${name}${attributes(says)}>${content}</${name}>`;
  return { from: after.end, to: after.end, text: layoutBefore(text, after) + added };
};
