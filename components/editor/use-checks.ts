'use client';

import { useEffect } from 'react';
import type { SegmentView } from '#contract/paragraphs.ts';
import type { Mark } from '#domain/text.ts';
import { cellKey, type CellPlace } from './cell-key.ts';
import { findingsOf } from './checks-on-demand.ts';
import { pairOf } from './checks-queue.ts';
import { useEditor } from './editor-context.tsx';

/** Long enough for a key to be drawn first, short enough to seem at once. */
const pause = 180;

/** Runs the checks on a cell, beside the way of the keys: once the person pauses and the browser is idle. */
export const useChecks = (segment: SegmentView, place: CellPlace, text: string, marks: Mark[]): void => {
  const { store } = useEditor();
  useEffect(() => {
    // Nobody needs to be told that an empty text is empty.
    if (text.trim() === '') return store.setFound(cellKey(place), { text, marks, findings: [] });
    let isWanted = true;
    const check = async () => {
      const findings = await findingsOf(pairOf(segment, { text: { text, marks }, language: place.language }));
      if (isWanted) store.setFound(cellKey(place), { text, marks, findings });
    };
    const timer = setTimeout(() => void check().catch(() => undefined), pause);
    return () => {
      isWanted = false;
      clearTimeout(timer);
    };
  }, [store, segment, place, text, marks]);
};
