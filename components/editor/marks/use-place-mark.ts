'use client';

import { useTranslations } from 'next-intl';
import { useCallback } from 'react';
import { useAnnounce } from '#components/ui/announcer.tsx';
import type { CellPlace } from '../cell-key.ts';
import type { EditorStore } from '../editor-store.ts';
import type { Fields } from '../fields.ts';
import { lazyParts } from '../lazy-parts.ts';
import { useLatest } from '../use-latest.ts';
import type { Writing } from '../writing.ts';
import { focusMarks } from './focus-marks.ts';

type Ground = { store: EditorStore; fields: Fields; writing: Writing };

/** Places a mark of the source on what is selected in a cell; once all are placed, leads to those that want more. */
export const usePlaceMark = ({ store, fields, writing }: Ground): ((place: CellPlace, nth?: number) => void) => {
  const t = useTranslations('marks');
  const announce = useAnnounce();
  const latest = useLatest({ t, announce });
  return useCallback(
    (place: CellPlace, nth?: number) => {
      const cell = store.cell(place);
      const source = store.segment(place.segmentId)?.source;
      if (!cell || !source) return;
      const { text } = cell.read();
      const selection = fields.selection(place) ?? [text.length, text.length];
      const run = async () => {
        // What decides is fetched with the page's other parts; the text does not wait for it.
        const { nextMark } = await lazyParts.nextMark();
        const { t: say, announce: tell } = latest.current;
        const { text: now, marks } = cell.read();
        // Somebody typed meanwhile: it would stand elsewhere.
        if (now !== text) return;
        const next = nextMark({ source, target: { text, marks }, selection, nth });
        if (next.kind === 'all-placed') return focusMarks(place);
        if (next.kind !== 'place') return tell(say(next.kind === 'no-marks' ? 'noMarks' : 'noWords'));
        if (!writing.mark(place, next.marks)) return;
        const { mark, words, left } = next;
        tell(say('announcePlaced', { kind: mark.kind, words, left }));
      };
      void run().catch(() => undefined);
    },
    [store, fields, writing, latest],
  );
};
