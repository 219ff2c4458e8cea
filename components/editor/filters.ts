import type { TranslationView } from '#contract/translations.ts';
import type { TranslationState } from '#domain/workflow/translation.ts';
import { targetLanguages, type TargetLanguage } from '#locales/languages/language.ts';

/** States that cells are filtered by; the first and the last are no states of the workflow. */
export const filterStates = [
  'waits-for-me',
  'untranslated',
  'draft',
  'in-review',
  'changes-requested',
  'approved',
  'stale',
] as const;
export type FilterState = (typeof filterStates)[number];

/** What a cell has or does not have. `moved`: its text or its source has changed since the person last decided on it. */
export const filterMarks = ['comment', 'finding', 'suggestion', 'moved'] as const;
export type FilterMark = (typeof filterMarks)[number];

/** What is looked for: any of the states, any of the authors, all of the marks; what is empty does not narrow. */
export type Filters = {
  states: readonly FilterState[];
  language: TargetLanguage | null;
  /** Ids of those who last wrote. */
  authors: readonly string[];
  has: readonly FilterMark[];
  /** A day, as `2026-11-24`, in the person's own zone. */
  since: string | null;
};

export const noFilters: Filters = { states: [], language: null, authors: [], has: [], since: null };

export const isFiltered = ({ states, language, authors, has, since }: Filters): boolean =>
  states.length > 0 || language !== null || authors.length > 0 || has.length > 0 || since !== null;

/** What the filters ask of a cell. */
export type CellFacts = {
  translation: Pick<TranslationView, 'language' | 'state' | 'staleFrom' | 'lastEditorId' | 'changedAt'>;
  isNeeded: () => boolean;
  has: (mark: FilterMark) => boolean;
};

/** Whether a cell is one that is looked for. What is dear to know is asked last. */
export const passes = (filters: Filters, { translation, isNeeded, has }: CellFacts): boolean => {
  const { states, language, authors, since } = filters;
  if (language !== null && translation.language !== language) return false;
  if (authors.length > 0 && !authors.includes(translation.lastEditorId ?? '')) return false;
  if (since !== null && !isSince(translation.changedAt, translation.state, since)) return false;
  if (states.length > 0 && !states.some((state) => isIn(state, translation, isNeeded))) return false;
  return filters.has.every(has);
};

const isIn = (
  state: FilterState,
  translation: Pick<TranslationView, 'state' | 'staleFrom'>,
  isNeeded: () => boolean,
): boolean => {
  if (state === 'waits-for-me') return isNeeded();
  if (state === 'stale') return translation.staleFrom !== null;
  return translation.state === (state satisfies TranslationState);
};

/** Since the beginning of a day here. A text that nobody wrote has not changed, whenever its row was made. */
const isSince = (changedAt: string | undefined, state: TranslationState, day: string): boolean =>
  state !== 'untranslated' && changedAt !== undefined && Date.parse(changedAt) >= Date.parse(`${day}T00:00:00`);

/** The names under which filters stand in the address. */
export const filterParameters = ['filter', 'language', 'author', 'has', 'since'] as const;
export type FilterParameters = Partial<Record<(typeof filterParameters)[number], string>>;

/** The filters that an address names: `?filter=draft,in-review&has=comment&since=2026-11-24`; what it misspells is left out. */
export const filtersIn = (asked: FilterParameters): Filters => ({
  states: known(filterStates, asked.filter),
  language: known(targetLanguages, asked.language)[0] ?? null,
  authors: listed(asked.author).slice(0, 50),
  has: known(filterMarks, asked.has),
  since: isDay(asked.since) ? asked.since : null,
});

/** The parameters of filters, for the address; null for one that does not stand there. */
export const parametersOf = (filters: Filters): Record<(typeof filterParameters)[number], string | null> => ({
  filter: joined(filters.states),
  language: filters.language,
  author: joined(filters.authors),
  has: joined(filters.has),
  since: filters.since,
});

const listed = (value: string | undefined): string[] => [...new Set(value?.split(',').filter(Boolean))];
const known = <Name extends string>(names: readonly Name[], value: string | undefined): Name[] => {
  const asked = listed(value);
  return names.filter((name) => asked.includes(name));
};
const joined = (names: readonly string[]): string | null => (names.length > 0 ? names.join(',') : null);
const isDay = (value: string | undefined): value is string =>
  value !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(Date.parse(value));
