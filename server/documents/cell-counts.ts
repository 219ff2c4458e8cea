import type { CellCounts } from '#contract/documents.ts';
import type { TargetLanguage } from '#locales/languages/language.ts';
import type { CellGroupRow } from './document-row.ts';

/** How many cells of a language are in each state; those whose source changed since count as stale only. */
export const countsOf = (groups: readonly CellGroupRow[], language: TargetLanguage): CellCounts => {
  const own = groups.filter((group) => group.language === language);
  const sum = (test: (group: CellGroupRow) => boolean) =>
    own.filter(test).reduce((total, { count }) => total + count, 0);
  const inState = (state: CellGroupRow['state']) => sum((group) => group.state === state && !group.isStale);
  return {
    language,
    total: sum(() => true),
    untranslated: inState('untranslated'),
    draft: inState('draft'),
    inReview: inState('in-review'),
    changesRequested: inState('changes-requested'),
    approved: inState('approved'),
    stale: sum(({ isStale }) => isStale),
    done: sum(({ state }) => state === 'in-review'),
  };
};
