import type { FaultSpan } from './fault.ts';

const forms: [RegExp, string][] = [
  [/(?<=\b1)(?:ère|ere)(?!\p{L})/gu, 're'],
  [/(?<=\b1)(?:ères|eres)(?!\p{L})/gu, 'res'],
  [/(?<=\d)(?:ème|eme|ième|ieme)(?!\p{L})/gu, 'e'],
  [/(?<=\d)(?:èmes|emes|ièmes|iemes)(?!\p{L})/gu, 'es'],
];

/** Ordinals in figures with more letters than French gives them: 1ère, 2ème. Source: Lexique of the Imprimerie nationale. */
export const ordinalForms = (text: string): FaultSpan[] =>
  forms
    .flatMap(([pattern, replacement]) =>
      [...text.matchAll(pattern)].map(({ 0: found, index }) => ({
        from: index,
        to: index + found.length,
        replacement,
      })),
    )
    .toSorted((a, b) => a.from - b.from);
