import { fold } from '#domain/fold.ts';
import { accentedCapitals } from '#locales/languages/fr/french-faults.ts';
import type { FaultSpan } from './fault.ts';

const bare = (word: string): string => fold(word).replaceAll('œ', 'oe');
const byBare = new Map(accentedCapitals.filter((word) => word !== 'À').map((word) => [bare(word), word]));

const capitalised = /(?<![\p{L}\p{N}@/._-])\p{Lu}\p{L}+(?![\p{L}@/_]|\.\p{L})/gu;
/** « A » as a preposition: where a sentence or a line begins, before a name, an article or a pronoun. */
const preposition =
  /(?<=^|[.!?:…»]\s+|[.!?…]\s*»\s+)A(?=[ \u00A0](?:\p{Lu}\p{L}|l['’]|la |cet|ce |son |sa |notre |leur |partir |ce jour|travers |propos |titre |l['’]issue))/gu;

/** Capitals without the accent that French keeps on them: Etats, A Genève. Source: Académie française, Imprimerie nationale. */
export const missingAccents = (text: string): FaultSpan[] => {
  const spans: FaultSpan[] = [];
  for (const { 0: found, index } of text.matchAll(capitalised)) {
    const isLoud = found.length > 1 && found === found.toUpperCase();
    const known = byBare.get(bare(found));
    if (!known || known.charAt(0) === found.charAt(0)) continue;
    const right = isLoud ? known.toUpperCase() : known;
    // An accent inside the word is no matter of capitals: « ÉTUDIANT » and « Étudiant » alike.
    spans.push({ from: index, to: index + found.length, replacement: right });
  }
  for (const { index } of text.matchAll(preposition)) spans.push({ from: index, to: index + 1, replacement: 'À' });
  return spans.toSorted((a, b) => a.from - b.from);
};
