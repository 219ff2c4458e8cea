import type { Meaning } from './text-builder.ts';
import { attribute, type XmlElement } from './xml.ts';

/** An inline code of a foreign source as it is written there, to be put into the target. */
export type RawCode = {
  /** How it begins, as it stands in the file; the whole of it where it stands at one place. */
  start: string;
  /** How it ends; null where it stands at one place. */
  end: string | null;
  meaning: Meaning | null;
  /** One element with its words in it, which cannot overlap another. */
  isNested: boolean;
  /** It stands at one place by its nature, not because its other half is in another segment. */
  isPoint: boolean;
  /** What it stands for in the words of the source: an equivalent, a line break. */
  words: string;
  /** Where it begins and ends in the words of the source. */
  from: number;
  to: number;
};

/** How one version of XLIFF tells its codes. */
export type CodeReader = {
  /** What is read as words, and how many: the same as when the file was read. */
  wordsOf: (child: string, isFirst: boolean, isLast: boolean) => string;
  kindOf: (code: XmlElement) => 'nested' | 'start' | 'end' | 'point' | 'mark' | 'nothing';
  meaningOf: (code: XmlElement) => Meaning | null;
  pointWords: (code: XmlElement) => string;
  keyOf: (code: XmlElement) => string;
};

/** The codes of one side in order, with the words that they stand at, and how many words there are in all. Halves whose other half is elsewhere stand alone. */
export const rawCodes = (side: XmlElement, text: string, reader: CodeReader): { codes: RawCode[]; length: number } => {
  const codes: RawCode[] = [];
  const open = new Map<string, RawCode>();
  let length = 0;
  const add = (start: string, given: Partial<RawCode>): RawCode => {
    const code: RawCode = {
      start,
      end: null,
      meaning: null,
      isNested: false,
      isPoint: false,
      words: '',
      from: length,
      to: length,
      ...given,
    };
    codes.push(code);
    return code;
  };
  const visit = (element: XmlElement, isWhole: boolean): void => {
    const last = element.children.length - 1;
    element.children.forEach((child, index) => {
      if (typeof child === 'string') {
        length += reader.wordsOf(child, isWhole && index === 0, isWhole && index === last).length;
        return;
      }
      const whole = text.slice(child.at, child.end);
      switch (reader.kindOf(child)) {
        case 'nested': {
          // One without content may be written as an empty element, which has no end of its own.
          const isEmpty = child.inner === child.end;
          const start = isEmpty ? whole.replace(/\s*\/>$/, '>') : text.slice(child.at, child.inner);
          const end = isEmpty ? `</${child.name}>` : text.slice(child.innerEnd, child.end);
          const code = add(start, { end, meaning: reader.meaningOf(child), isNested: true });
          visit(child, false);
          code.to = length;
          return;
        }
        case 'start':
          open.set(reader.keyOf(child), add(whole, { meaning: reader.meaningOf(child) }));
          return;
        case 'end': {
          const start = open.get(reader.keyOf(child));
          open.delete(reader.keyOf(child));
          if (!start) add(whole, {});
          else {
            start.end = whole;
            start.to = length;
          }
          return;
        }
        case 'point': {
          const words = reader.pointWords(child);
          add(whole, { meaning: reader.meaningOf(child), words, isPoint: true });
          length += words.length;
          return;
        }
        case 'mark':
          visit(child, false);
          return;
        case 'nothing':
      }
    });
  };
  visit(side, true);
  for (const code of codes) if (code.words !== '') code.to = code.from + code.words.length;
  return { codes, length };
};

/** All codes of a side as they stand there, in each other, without a word and without annotations. */
export const skeletonOf = (side: XmlElement, text: string, reader: CodeReader): string =>
  side.children
    .map((child) => {
      if (typeof child === 'string') return '';
      const kind = reader.kindOf(child);
      if (kind === 'nothing') return '';
      if (kind === 'mark') return skeletonOf(child, text, reader);
      if (kind !== 'nested' || child.inner === child.end) return text.slice(child.at, child.end);
      return (
        text.slice(child.at, child.inner) + skeletonOf(child, text, reader) + text.slice(child.innerEnd, child.end)
      );
    })
    .join('');

/** Whether a code is to stay where it is among others. */
export const isBound = ({ start }: RawCode): boolean => /\scanReorder\s*=\s*["'](?:no|firstNo)["']/.test(start);

/** A number that no id within an element has, nor any higher one. */
export const freeNumber = (element: XmlElement): number => {
  const own = ['id', 'rid'].map((name) => Number(attribute(element, name)));
  const inner = element.children.map((child) => (typeof child === 'string' ? 1 : freeNumber(child)));
  return [...own.map((id) => (Number.isSafeInteger(id) ? id + 1 : 1)), ...inner].reduce((a, b) => Math.max(a, b), 1);
};
