import { footnoteType1, isBreakTag, meaningOfTag } from './meaning.ts';
import { meant } from './spaces.ts';
import type { Meaning, TextBuilder } from './text-builder.ts';
import { attribute, wordsOf, type XmlElement } from './xml.ts';

/** Codes of the source by id: what a code of the target says nothing of, it has from its counterpart. */
export type Counterparts = ReadonlyMap<string, XmlElement>;

/** The address of a link, which tools put in an attribute of one namespace or another. */
const hrefOf = (code: XmlElement): string | undefined => code.attributes.find((one) => one.local === 'href')?.value;

const own = (code: XmlElement): Meaning | null => {
  switch (attribute(code, 'ctype')) {
    case 'bold':
    case 'x-b':
    case 'x-strong':
    case 'x-html-b':
    case 'x-html-strong':
      return { kind: 'bold' };
    case 'italic':
    case 'x-i':
    case 'x-em':
    case 'x-html-i':
    case 'x-html-em':
      return { kind: 'italic' };
    case footnoteType1:
      return { kind: 'footnote', note: wordsOf(code) };
    default: {
      const href = hrefOf(code);
      const isNative = code.local === 'bpt' || code.local === 'ph' || code.local === 'it';
      if (href !== undefined) return { kind: 'link', href };
      return isNative ? meaningOfTag(wordsOf(code)) : null;
    }
  }
};

/** What a code means by its type, its words, or those of its counterpart. */
export const meaningOf = (code: XmlElement, counterparts: Counterparts): Meaning | null => {
  const counterpart = counterparts.get(attribute(code, 'id') ?? '');
  return own(code) ?? (counterpart && counterpart !== code ? own(counterpart) : null);
};

/** A line that is broken by a code. */
export const isBreak = (code: XmlElement): boolean =>
  ['lb', 'x-lb', 'x-br', 'x-html-br'].includes(attribute(code, 'ctype') ?? '') ||
  (code.local === 'ph' && isBreakTag(wordsOf(code)));

/** The words that a code stands for; a tag of markup that it shows is none. */
export const equivalentOf = (code: XmlElement): string => {
  const words = attribute(code, 'equiv-text') ?? '';
  return /^\s*<\/?[a-z][^<>]*>\s*$/i.test(words) ? '' : words;
};

/** What the two halves of a code have in common. */
export const pairKey = (code: XmlElement): string => attribute(code, 'rid') ?? attribute(code, 'id') ?? '';

const standalone = (code: XmlElement, builder: TextBuilder, counterparts: Counterparts): void => {
  if (isBreak(code)) return builder.words('\n');
  const meaning = meaningOf(code, counterparts);
  if (meaning?.kind === 'footnote') return builder.point(meaning);
  builder.words(equivalentOf(code));
  return builder.point(null);
};

const code = (element: XmlElement, builder: TextBuilder, counterparts: Counterparts, preserve: boolean): void => {
  const key = pairKey(element);
  switch (element.local) {
    case 'g':
      builder.start(`g ${key}`, meaningOf(element, counterparts));
      readContent1(element, builder, counterparts, preserve, false);
      return builder.end(`g ${key}`);
    case 'bx':
    case 'bpt':
      return builder.start(key, meaningOf(element, counterparts));
    case 'ex':
    case 'ept':
      return builder.end(key);
    case 'it':
      return attribute(element, 'pos') === 'close'
        ? builder.end(key)
        : builder.start(key, meaningOf(element, counterparts));
    case 'x':
    case 'ph':
      return standalone(element, builder, counterparts);
    default:
      return readContent1(element, builder, counterparts, preserve, false);
  }
};

/** Reads what stands in a `<source>` or a `<target>` of XLIFF 1.2 into a text. */
export const readContent1 = (
  element: XmlElement,
  builder: TextBuilder,
  counterparts: Counterparts,
  preserve: boolean,
  isWhole = true,
): void => {
  const last = element.children.length - 1;
  element.children.forEach((child, index) => {
    if (typeof child !== 'string') code(child, builder, counterparts, preserve);
    else builder.words(meant(child, { isFirst: isWhole && index === 0, isLast: isWhole && index === last, preserve }));
  });
};
