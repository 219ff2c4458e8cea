import { sentencesOf } from '#domain/segmentation/sentences-of.ts';
import type { Text } from '#domain/text.ts';
import type { Language } from '#locales/languages/language.ts';
import { splitText } from './texts.ts';

/**
 * One text in two, to stand beside two source paragraphs of these lengths: cut between the sentences where the parts come closest
 * to them, or after a colon or semicolon where it is one sentence. Null where it has neither.
 */
export const splitBeside = (
  text: Text,
  lengths: readonly [number, number],
  language: Language,
): [Text, Text] | null => {
  const wanted = (text.text.length * lengths[0]) / Math.max(1, lengths[0] + lengths[1]);
  const ends = sentencesOf(text.text, language)
    .slice(0, -1)
    .map(({ to }) => to);
  const clauses = [...text.text.matchAll(/[:;](?=\s+\S)/g)].map(({ index }) => index + 1);
  const [best] = (ends.length > 0 ? ends : clauses).toSorted((a, b) => Math.abs(a - wanted) - Math.abs(b - wanted));
  return best === undefined ? null : splitText(text, best);
};
