'use client';

import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { SuggestionView } from '#contract/suggestions.ts';
import { query } from '#components/api/client.ts';

export type OpenSuggestions = ReadonlyMap<string, readonly SuggestionView[]>;

/** The open suggestions of a document by cell (`segmentId:language`); live changes ask for them anew. */
export const useOpenSuggestions = (documentId: string): OpenSuggestions => {
  const { data } = useQuery(query.suggestions.list.queryOptions({ input: { documentId } }));
  return useMemo(() => Map.groupBy(data ?? [], ({ segmentId, language }) => `${segmentId}:${language}`), [data]);
};
