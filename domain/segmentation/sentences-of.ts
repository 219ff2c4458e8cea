import { languageFacts } from '#locales/languages/facts.ts';
import type { Language } from '#locales/languages/language.ts';

export type Sentence = { from: number; to: number };

const segmenters = new Map<Language, Intl.Segmenter>();

const segmenterOf = (language: Language): Intl.Segmenter => {
  const known = segmenters.get(language) ?? new Intl.Segmenter(language, { granularity: 'sentence' });
  segmenters.set(language, known);
  return known;
};

/**
 * The sentences of a text, in UTF-16 units, without the spaces around them. Intl.Segmenter ends a sentence after "M." and
 * "prof.": a piece that ends with an abbreviation of the language, or with an initial, goes on with the next.
 */
export const sentencesOf = (text: string, language: Language): Sentence[] => {
  const sentences: Sentence[] = [];
  let open: number | null = null;
  for (const { segment, index } of segmenterOf(language).segment(text)) {
    const words = segment.trimEnd();
    const from: number = open ?? index;
    const to = index + words.length;
    open = from;
    if (to === index) continue;
    if (goesOn(text.slice(from, to), language)) continue;
    sentences.push(trimmed(text, from, to));
    open = null;
  }
  if (open !== null && text.slice(open).trim() !== '') sentences.push(trimmed(text, open, text.trimEnd().length));
  return sentences;
};

const trimmed = (text: string, from: number, to: number): Sentence => ({
  from: from + (text.slice(from, to).length - text.slice(from, to).trimStart().length),
  to,
});

const goesOn = (piece: string, language: Language): boolean => {
  if (!piece.endsWith('.')) return false;
  if (/(?:^|[\s(«“’'.-])\p{Lu}\.$/u.test(piece)) return true;
  const folded = piece.toLowerCase();
  return languageFacts[language].abbreviations.some((abbreviation) => {
    // "etc." ends many a sentence: what follows in capitals is another.
    if (abbreviation === 'etc.') return false;
    const ending = abbreviation.toLowerCase();
    return folded.endsWith(ending) && !/[\p{L}\p{N}]/u.test(folded.at(-1 - ending.length) ?? ' ');
  });
};
