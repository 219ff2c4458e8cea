'use client';

import { useQuery } from '@tanstack/react-query';
import type { EarlierView } from '#contract/earlier-view.ts';
import { query } from '#components/api/client.ts';
import { cellKey, type CellPlace } from '#components/editor/cell-key.ts';
import { useEditor } from '#components/editor/editor-context.tsx';
import { byCellOf } from '#components/review/by-cell.ts';

const byCell = byCellOf<EarlierView>();

/** What stood in a cell before its source changed, and what the paragraphs said that it came from. Asked for once a document. */
export const useEarlier = (place: CellPlace): readonly EarlierView[] => {
  const { document } = useEditor();
  const { data } = useQuery({
    ...query.translations.earlier.queryOptions({ input: { documentId: document.id } }),
    staleTime: 60_000,
    // A first version has changed nothing.
    enabled: document.source.number > 1,
  });
  return byCell(data).get(cellKey(place)) ?? [];
};
