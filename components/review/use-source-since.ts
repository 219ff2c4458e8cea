'use client';

import type { MovedSinceView } from '#contract/translations.ts';
import { useEditor } from '#components/editor/editor-context.tsx';
import { useMovedSinceDecision } from './use-moved-since-decision.ts';

/** How the source of a paragraph changed since the person decided on one of the texts that are shown of it; null where it did not. */
export const useSourceSince = (segmentId: string): MovedSinceView['source'] | null => {
  const { document, shown } = useEditor();
  const moved = useMovedSinceDecision(document.id);
  const sources = shown.flatMap((language) => moved.get(`${segmentId}:${language}`) ?? []).map(({ source }) => source);
  return sources.find((source) => source.before !== source.now) ?? null;
};
