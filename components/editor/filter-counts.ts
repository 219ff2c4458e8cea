import type { TranslationView } from '#contract/translations.ts';
import { needsYou } from '#domain/workflow/needs-you.ts';
import type { Circumstances } from '#domain/workflow/circumstances.ts';
import type { TargetLanguage } from '#locales/languages/language.ts';
import { filterStates, type FilterState } from './filters.ts';

type Counted = Pick<TranslationView, 'segmentId' | 'language' | 'state' | 'staleFrom'>;

/**
 * In how many paragraphs at least one cell of the languages shown is in each state. `all` is in the order of the text, in which
 * the cells of a paragraph stand together.
 */
export const filterCounts = (
  all: readonly TranslationView[],
  shown: readonly TargetLanguage[],
  circumstancesOf: (language: TargetLanguage) => Circumstances,
): ReadonlyMap<FilterState, number> => {
  const counts = new Map<FilterState, number>(filterStates.map((state) => [state, 0]));
  const last = new Map<FilterState, string>();
  const circumstances = new Map(shown.map((language) => [language, circumstancesOf(language)]));
  const count = (state: FilterState, { segmentId }: Counted) => {
    if (last.get(state) === segmentId) return;
    last.set(state, segmentId);
    counts.set(state, (counts.get(state) ?? 0) + 1);
  };
  for (const one of all) {
    const around = circumstances.get(one.language);
    if (!around) continue;
    count(one.state, one);
    if (one.staleFrom !== null) count('stale', one);
    if (needsYou(one, around)) count('waits-for-me', one);
  }
  return counts;
};
