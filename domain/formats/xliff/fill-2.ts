import type { ReadTarget } from '#domain/import/read-file.ts';
import { inherited } from './check-unit-2.ts';
import { codePoints, content2, originalData } from './content-2.ts';
import { attributes } from './escape.ts';
import { freeNumber, isBound, rawCodes, skeletonOf, type CodeReader } from './fill-codes.ts';
import { filledContent, newContent } from './fill-content.ts';
import { layoutBefore, prefixOf, retagged, type FileEdit } from './fill-edits.ts';
import { isBreak, meaningOf, type InlineContext } from './inline-2.ts';
import { meant } from './spaces.ts';
import { stateOf2 } from './states.ts';
import { unitOf, type Part, type Unit } from './unit-2.ts';
import { attribute, childOf, type XmlElement } from './xml.ts';

const readerOf = (context: InlineContext, preserve: boolean): CodeReader => ({
  wordsOf: (words, isFirst, isLast) => meant(words, { isFirst, isLast, preserve }),
  kindOf: ({ local }) => {
    switch (local) {
      case 'pc':
        return 'nested';
      case 'sc':
        return 'start';
      case 'ec':
        return 'end';
      case 'ph':
        return 'point';
      case 'mrk':
        return 'mark';
      default:
        return 'nothing';
    }
  },
  meaningOf: (code) => (isBreak(code, context) ? null : meaningOf(code, context)),
  pointWords: (code) => (isBreak(code, context) ? '\n' : (attribute(code, 'equiv') ?? '')),
  keyOf: (code) => attribute(code, 'startRef') ?? attribute(code, 'id') ?? '',
});

/** Elements of the core are written with the prefix that the file has for it. */
const prefixed = (markup: string, prefix: string): string =>
  prefix === '' ? markup : markup.replace(/<(\/?)(?=[a-z])/gi, `<$1${prefix}`);

const targetEdit = (text: string, part: Part, content: string, language: string): FileEdit => {
  const { source, target } = part;
  const name = `${prefixOf(source)}target`;
  if (target) {
    const tag = retagged(text, target, { order: null })?.text ?? text.slice(target.at, target.inner);
    return { from: target.at, to: target.end, text: `${tag.replace(/\s*\/>$/, '>')}${content}</${target.name}>` };
  }
  const own = (attributeName: string) => source.attributes.find((one) => one.name === attributeName)?.value;
  const says = { 'xml:lang': inherited(source, 'lang') === undefined ? null : language, 'xml:space': own('xml:space') };
  const added = `<${name}${attributes(says)}>${content}</${name}>`;
  return { from: source.end, to: source.end, text: layoutBefore(text, source) + added };
};

const dataEdit = (text: string, unit: Unit, written: readonly string[]): FileEdit[] => {
  if (written.length === 0) return [];
  const original = childOf(unit.element, 'originalData');
  const prefix = prefixOf(unit.element);
  const data = prefixed(written.join(''), prefix);
  if (original) return [{ from: original.innerEnd, to: original.innerEnd, text: data }];
  const first = unit.parts[0]?.element as XmlElement;
  const layout = layoutBefore(text, first);
  return [{ from: first.at, to: first.at, text: `<${prefix}originalData>${data}</${prefix}originalData>${layout}` }];
};

/** What of a file changes when a unit of XLIFF 2.x gets its target: it stands in the first segment, the others give way. */
export const fillUnit2 = (
  element: XmlElement,
  text: string,
  filled: ReadTarget,
  language: string,
  isPlain: boolean,
): FileEdit[] => {
  const unit = unitOf(element);
  const data = originalData(new Set(unit.data.keys()));
  const prefix = prefixOf(element);
  const writer = {
    words: (words: string) => prefixed(codePoints(words), prefix),
    added: (piece: Parameters<typeof content2>[0][number]) => prefixed(content2([piece], data), prefix),
  };
  const { state, subState } = stateOf2({ state: filled.state, isStale: false }, null);
  const firstId = freeNumber(element);
  const main = unit.parts.find((part) => part.isSegment);
  const edits = unit.parts.flatMap((part) => {
    const reader = readerOf(
      { data: unit.data, counterparts: new Map() },
      inherited(part.source, 'space') === 'preserve',
    );
    const source = rawCodes(part.source, text, reader);
    const skeleton = () => skeletonOf(part.source, text, reader);
    const content =
      part !== main
        ? skeleton()
        : isPlain || source.codes.some(isBound)
          ? newContent(filled.text, firstId, writer) + skeleton()
          : filledContent(filled.text, source, firstId, writer);
    const tag = part.isSegment ? retagged(text, part.element, { state, subState }) : null;
    return [targetEdit(text, part, content, language), ...(tag ? [tag] : [])];
  });
  return [...edits, ...dataEdit(text, unit, data.written())];
};
