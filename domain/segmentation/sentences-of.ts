import type { Language } from '#locales/languages/language.ts';
import { goesOn } from './goes-on.ts';

export type Sentence = { from: number; to: number };

const segmenters = new Map<Language, Intl.Segmenter>();

const segmenterOf = (language: Language): Intl.Segmenter => {
  const known = segmenters.get(language) ?? new Intl.Segmenter(language, { granularity: 'sentence' });
  segmenters.set(language, known);
  return known;
};

/**
 * The sentences of a text, in UTF-16 units, without the spaces around them; every other sign is in exactly one. Starts from
 * the rules of Unicode (UAX 29, as Intl.Segmenter has them), which know no abbreviation and no quotation mark behind a
 * space, and which pass over an ellipsis.
 */
export const sentencesOf = (text: string, language: Language): Sentence[] => {
  const ends = endsOf(text, language);
  const sentences: Sentence[] = [];
  let from = 0;
  for (const [at, end] of ends.entries()) {
    const isLast = at === ends.length - 1;
    if (!isLast && goesOn(text.slice(from, end), text.slice(end), language)) continue;
    const sentence = trimmed(text, from, end);
    if (sentence.to > sentence.from) sentences.push(sentence);
    from = end;
  }
  return sentences;
};

/** Where a sentence may end that Unicode's rules take for unfinished: before a figure, after an ellipsis or a spaced quote. */
const mayEnd = /[.!?…]+(?:[\s\u00A0\u202F]*[»”"’)\]])*[\s\u00A0\u202F]+(?=\S)/gu;

const endsOf = (text: string, language: Language): number[] => {
  const ends = new Set<number>();
  for (const { segment, index } of segmenterOf(language).segment(text)) ends.add(index + segment.length);
  for (const { 0: found, index } of text.matchAll(mayEnd)) ends.add(index + found.length);
  return [...ends].toSorted((a, b) => a - b);
};

const trimmed = (text: string, from: number, to: number): Sentence => {
  const piece = text.slice(from, to);
  return { from: from + (piece.length - piece.trimStart().length), to: from + piece.trimEnd().length };
};
