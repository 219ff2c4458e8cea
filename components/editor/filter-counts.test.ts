import { expect, test } from 'vitest';
import { circumstancesOf, translationIn, translator } from '#domain/workflow/testing/translation-in.ts';
import type { TranslationState } from '#domain/workflow/translation.ts';
import { filterCounts } from './filter-counts.ts';

const cell = (segmentId: string, language: 'en' | 'es', state: TranslationState, staleFrom: number | null = null) => ({
  ...translationIn(state),
  segmentId,
  language,
  staleFrom,
});
const all = [
  cell('1', 'en', 'approved'),
  cell('1', 'es', 'draft'),
  cell('2', 'en', 'draft'),
  cell('2', 'es', 'draft'),
  cell('3', 'en', 'in-review', 1),
  cell('3', 'es', 'untranslated'),
];
const counts = (shown: ('en' | 'es')[]) =>
  Object.fromEntries(filterCounts(all, shown, () => circumstancesOf(translator)));

test('counts paragraphs, not cells', () => {
  expect(counts(['en', 'es'])).toMatchObject({ draft: 2, approved: 1, untranslated: 1, 'in-review': 1, stale: 1 });
});

test('counts only in the languages shown', () => {
  expect(counts(['en'])).toMatchObject({ draft: 1, approved: 1, untranslated: 0, stale: 1, 'waits-for-me': 2 });
});
