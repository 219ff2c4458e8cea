import type { TranslationView } from '#contract/translations.ts';
import type { TranslationState } from '#domain/workflow/translation.ts';

export const filters = [
  'all',
  'waits-for-me',
  'untranslated',
  'draft',
  'in-review',
  'changes-requested',
  'stale',
] as const;
export type Filter = (typeof filters)[number];

export const isFilter = (name: string | undefined): name is Filter =>
  (filters as readonly string[]).includes(name ?? '');

/** Whether a cell is one that the filter looks for. */
export const passes = (
  filter: Filter,
  translation: TranslationView,
  isNeeded: (translation: TranslationView) => boolean,
): boolean => {
  if (filter === 'all') return true;
  if (filter === 'waits-for-me') return isNeeded(translation);
  if (filter === 'stale') return translation.staleFrom !== null;
  return translation.state === (filter satisfies TranslationState);
};
