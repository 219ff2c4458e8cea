import type { query } from '#components/api/client.ts';
import type { CellPlace } from './cell-key.ts';

/** What others approve changes seldom; a minute is soon enough. */
const staleTime = 60_000;

/** The question for the matches of a cell. */
export const matchesFor = (by: typeof query, { segmentId, language }: CellPlace) => ({
  ...by.translations.matches.queryOptions({ input: { segmentId, language } }),
  staleTime,
});
