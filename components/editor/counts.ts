import type { CellCounts } from '#contract/documents.ts';
import type { TranslationView } from '#contract/translations.ts';
import type { TargetLanguage } from '#locales/languages/language.ts';

/** How far a language is. A text whose source changed counts as stale only, so that the parts add up. */
export type Counts = Omit<CellCounts, 'language'>;

const names = {
  untranslated: 'untranslated',
  draft: 'draft',
  'in-review': 'inReview',
  'changes-requested': 'changesRequested',
  approved: 'approved',
} as const;

const nameOf = ({ state, staleFrom }: TranslationView): Exclude<keyof Counts, 'total' | 'done'> =>
  staleFrom === null ? names[state] : 'stale';

const isDone = ({ state }: TranslationView): 0 | 1 => (state === 'in-review' ? 1 : 0);

/** The counts after a translation went from one state to another. */
export const moveCount = (counts: Counts, before: TranslationView, after: TranslationView): Counts => {
  const [from, to] = [nameOf(before), nameOf(after)];
  const done = counts.done - isDone(before) + isDone(after);
  if (from === to) return done === counts.done ? counts : { ...counts, done };
  return { ...counts, [from]: counts[from] - 1, [to]: counts[to] + 1, done };
};

/** The counts of the translations of a language, one by one. */
export const countCells = (all: Iterable<TranslationView>, language: TargetLanguage): Counts => {
  const counts = {
    total: 0,
    untranslated: 0,
    draft: 0,
    inReview: 0,
    changesRequested: 0,
    approved: 0,
    stale: 0,
    done: 0,
  };
  for (const one of all) {
    if (one.language !== language) continue;
    counts.total += 1;
    counts[nameOf(one)] += 1;
    counts.done += isDone(one);
  }
  return counts;
};
