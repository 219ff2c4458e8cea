'use client';

import { useQuery } from '@tanstack/react-query';
import type { SuggestionView } from '#contract/suggestions.ts';
import { query } from '#components/api/client.ts';
import { byCellOf } from './by-cell.ts';

export type OpenSuggestions = ReadonlyMap<string, readonly SuggestionView[]>;

const byCell = byCellOf<SuggestionView>();

/** The open suggestions of a document by cell (`segmentId:language`); live changes ask for them anew. */
export const useOpenSuggestions = (documentId: string): OpenSuggestions => {
  const { data } = useQuery({ ...query.suggestions.list.queryOptions({ input: { documentId } }), staleTime: 60_000 });
  return byCell(data);
};
