'use client';

import { useMemo } from 'react';
import { useMovedSinceDecision } from '#components/review/use-moved-since-decision.ts';
import { useOpenSuggestions } from '#components/review/use-open-suggestions.ts';
import type { FilterMark, Filters } from './filters.ts';
import { useOpenThreads } from './use-talk.ts';

export type CellMarks = {
  /** The marks that are known of. */
  marks: readonly Exclude<FilterMark, 'finding'>[];
  has: (mark: Exclude<FilterMark, 'finding'>, cell: string) => boolean;
};

/** Which cells have open comments, open suggestions, or moved since the person decided on them. */
export const useCellMarks = (documentId: string, _filters: Filters): CellMarks => {
  const suggestions = useOpenSuggestions(documentId);
  const moved = useMovedSinceDecision(documentId);
  const talk = useOpenThreads(documentId);
  return useMemo(
    () => ({
      marks: ['comment', 'suggestion', 'moved'],
      has: (mark, cell) => {
        if (mark === 'suggestion') return suggestions.has(cell);
        if (mark === 'moved') return moved.has(cell);
        // A question about the French is seen in every language.
        return talk.has(cell) || talk.has(`${cell.slice(0, cell.lastIndexOf(':'))}:fr`);
      },
    }),
    [suggestions, moved, talk],
  );
};
