'use client';

import { useMemo } from 'react';
import { useMovedSinceDecision } from '#components/review/use-moved-since-decision.ts';
import { useOpenSuggestions } from '#components/review/use-open-suggestions.ts';
import type { FilterMark } from './filters.ts';
import { useOpenThreads } from './use-talk.ts';

type Mark = Exclude<FilterMark, 'finding'>;
export type CellMarks = { marks: readonly Mark[]; has: (mark: Mark, cell: string) => boolean };

const marks: readonly Mark[] = ['comment', 'suggestion', 'moved'];

/** Which cells have open comments (a question on the French counts for each), open suggestions, or moved since the person decided on them. */
export const useCellMarks = (documentId: string): CellMarks => {
  const threads = useOpenThreads(documentId);
  const suggestions = useOpenSuggestions(documentId);
  const moved = useMovedSinceDecision(documentId);
  return useMemo(
    () => ({
      marks,
      has: (mark, cell) => {
        switch (mark) {
          case 'comment':
            return threads.has(cell) || threads.has(`${cell.slice(0, cell.lastIndexOf(':'))}:fr`);
          case 'suggestion':
            return suggestions.has(cell);
          case 'moved':
            return moved.has(cell);
        }
      },
    }),
    [threads, suggestions, moved],
  );
};
