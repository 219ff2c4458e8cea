import type { TranslationState } from '#domain/workflow/translation.ts';
import type { TargetLanguage } from '#locales/languages/language.ts';

/** What reviewers can find in the demo: each of these blocks an approval. */
export const plantedMistakes: {
  language: TargetLanguage;
  segment: number;
  check: 'figures' | 'acronym';
  found: string;
  expected: string;
}[] = [
  { language: 'en', segment: 3, check: 'acronym', found: 'OIM', expected: 'IOM' },
  { language: 'en', segment: 5, check: 'figures', found: '6,5 million', expected: '6.5 million' },
  { language: 'en', segment: 10, check: 'acronym', found: 'HCR', expected: 'UNHCR' },
  { language: 'es', segment: 1, check: 'acronym', found: 'UNHCR', expected: 'ACNUR' },
  { language: 'es', segment: 4, check: 'figures', found: '210 delegaciones', expected: '120 delegaciones' },
];

/** Where the steps lead, by segment; true is the flag "source changed". */
export const communiqueOutcome: Record<TargetLanguage, { state: TranslationState; sourceChanged: boolean }[]> = {
  en: [
    { state: 'approved', sourceChanged: false },
    { state: 'approved', sourceChanged: false },
    { state: 'approved', sourceChanged: false },
    { state: 'in-review', sourceChanged: false },
    { state: 'approved', sourceChanged: false },
    { state: 'draft', sourceChanged: false },
    { state: 'in-review', sourceChanged: true },
    { state: 'changes-requested', sourceChanged: false },
    { state: 'in-review', sourceChanged: false },
    { state: 'untranslated', sourceChanged: false },
    { state: 'draft', sourceChanged: false },
    { state: 'untranslated', sourceChanged: false },
  ],
  es: [
    { state: 'approved', sourceChanged: false },
    { state: 'in-review', sourceChanged: false },
    { state: 'approved', sourceChanged: false },
    { state: 'in-review', sourceChanged: false },
    { state: 'in-review', sourceChanged: false },
    { state: 'changes-requested', sourceChanged: false },
    { state: 'in-review', sourceChanged: true },
    { state: 'draft', sourceChanged: false },
    { state: 'untranslated', sourceChanged: false },
    { state: 'untranslated', sourceChanged: false },
    { state: 'untranslated', sourceChanged: false },
    { state: 'untranslated', sourceChanged: false },
  ],
};
