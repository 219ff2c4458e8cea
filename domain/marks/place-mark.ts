import type { Mark, Text } from '#domain/text.ts';
import { tidyMarks } from './tidy-marks.ts';

type Range = readonly [from: number, to: number];

const wordPattern = /[\p{L}\p{N}\p{M}]+(?:[.,'’\-\u2010\u2011][\p{L}\p{N}\p{M}]+)*/gu;

/** The word that a place in a text lies in, or touches; null between spaces and signs. */
const wordAt = (text: string, at: number): Range | null => {
  for (const { 0: word, index } of text.matchAll(wordPattern)) {
    if (index <= at && at <= index + word.length) return [index, index + word.length];
    if (index > at) return null;
  }
  return null;
};

/** A selection without the spaces at its ends. */
const trimmed = (text: string, [from, to]: Range): Range => {
  const words = text.slice(from, to);
  return [from + words.length - words.trimStart().length, to - (words.length - words.trimEnd().length)];
};

/**
 * Where a mark goes that is placed with something selected: on the selected words, on the word at the caret where nothing is,
 * or for the sign of a footnote at the end of the selection. Null where there is no word to be on.
 */
export const rangeFor = (kind: Mark['kind'], text: string, selection: Range): Range | null => {
  const [from, to] = trimmed(text, selection);
  if (kind === 'footnote') return from < to ? [to, to] : [selection[1], selection[1]];
  return from < to ? [from, to] : wordAt(text, selection[0]);
};

const isWordSign = (sign: string | undefined): boolean => sign !== undefined && /[\p{L}\p{N}]/u.test(sign);

/**
 * Where the very words of a mark of the source stand in the target (a name, an address, a figure), outside what is marked so
 * already: there it most likely belongs. A footnote's words are those before its sign. Null where they stand nowhere, or twice.
 */
export const literalPlace = (mark: Mark, source: string, target: Text): Range | null => {
  const word = mark.kind === 'footnote' ? lastWord(source.slice(0, mark.to)) : source.slice(mark.from, mark.to);
  // Of letters and figures; a short word may stand there by chance.
  if (word.length < 2 || !isWordSign(word.at(-1))) return null;
  const found: Range[] = [];
  for (let from = target.text.indexOf(word); from !== -1; from = target.text.indexOf(word, from + 1)) {
    const to = from + word.length;
    const isWhole = !isWordSign(target.text[from - 1]) && !isWordSign(target.text[to]);
    const isMarked = target.marks.some((one) => one.kind === mark.kind && one.from < to && from < one.to);
    if (isWhole && !isMarked) found.push([from, to]);
  }
  const [only] = found;
  if (found.length !== 1 || !only) return null;
  return mark.kind === 'footnote' ? [only[1], only[1]] : only;
};

/** A word with a capital or a figure right before a sign: what is likely written alike in another language. */
const lastWord = (text: string): string => /[\p{Lu}\d][\p{L}\p{N}\p{M}'’.,-]*$/u.exec(text)?.[0] ?? '';

/** The marks of a target with one more of the source's at a place; what is on the same words in its kind gives way. */
export const placeMark = (target: Text, mark: Mark, [from, to]: Range): Mark[] => {
  const others = target.marks.flatMap((other) =>
    mark.kind === 'footnote' || other.kind !== mark.kind ? [other] : without(other, [from, to]),
  );
  return tidyMarks({ text: target.text, marks: [...others, { ...mark, from, to }] }).marks;
};

/** What is left of a mark outside a range: nothing, one, or two of it. */
const without = (mark: Mark, [from, to]: Range): Mark[] => [
  ...(mark.from < Math.min(mark.to, from) ? [{ ...mark, to: Math.min(mark.to, from) }] : []),
  ...(Math.max(mark.from, to) < mark.to ? [{ ...mark, from: Math.max(mark.from, to) }] : []),
];
