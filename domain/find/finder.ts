import { foldWithPlaces } from './fold-with-places.ts';

/** What is looked for, and how exactly. */
export type Asked = { words: string; matchCase: boolean; matchAccents: boolean; wholeWord: boolean };

/** A passage of a text, in UTF-16 units. */
export type Span = { from: number; to: number };

const fixedSpace = /[\u00A0\u202F\u2009]/u;
const ofWord = /[\p{L}\p{N}\p{M}_]/u;

/**
 * Makes what finds the passages of texts in which the words stand, from left to right, none over another. Finds nothing when nothing
 * is asked. A space finds no-break spaces too, unless one of them is asked for; without regard to accents, ' finds ’ and oe œ.
 */
export const finder = (asked: Asked): ((text: string) => Span[]) => {
  const how = {
    matchCase: asked.matchCase,
    matchAccents: asked.matchAccents,
    matchSpaces: fixedSpace.test(asked.words),
  };
  const wanted = foldWithPlaces(asked.words, how).folded;
  if (wanted === '') return () => [];
  const roughly = roughOf(asked.words);
  return (text) => {
    if (!roughOf(text).includes(roughly)) return [];
    const { folded, starts, ends } = foldWithPlaces(text, how);
    const spans: Span[] = [];
    let at = folded.indexOf(wanted);
    while (at !== -1) {
      const from = starts[at];
      const to = ends[at + wanted.length - 1];
      // Only whole characters of the text: not the e of an é, nor the o of an œ.
      const isWhole = from !== undefined && to !== undefined && (!asked.wholeWord || isWord(text, { from, to }));
      if (isWhole) spans.push({ from, to });
      at = folded.indexOf(wanted, isWhole ? at + wanted.length : at + 1);
    }
    return spans;
  };
};

/** Without all that could differ: what does not hold this holds nothing, and most texts are done with at once. */
const roughOf = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[\u00A0\u202F\u2009]/g, ' ')
    .replace(/[’‘ʼ]/g, "'")
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae');

const isWord = (text: string, { from, to }: Span): boolean => {
  const before = /.$/su.exec(text.slice(Math.max(0, from - 2), from))?.[0] ?? '';
  const after = String.fromCodePoint(text.codePointAt(to) ?? 32);
  return !ofWord.test(before) && !ofWord.test(after);
};
