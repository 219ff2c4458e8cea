'use client';

import { useMemo, useSyncExternalStore } from 'react';
import type { SegmentView } from '#contract/paragraphs.ts';
import type { Circumstances } from '#domain/workflow/circumstances.ts';
import { needsYou } from '#domain/workflow/needs-you.ts';
import type { TargetLanguage } from '#locales/languages/language.ts';
import type { EditorStore } from './editor-store.ts';
import { passes, type Filter } from './filters.ts';

type Asked = {
  store: EditorStore;
  segments: readonly SegmentView[];
  shown: readonly TargetLanguage[];
  filter: Filter;
  circumstancesOf: (language: TargetLanguage) => Circumstances;
};

/** The paragraphs that the filter lets through. The one that somebody is in stays until they leave it. */
export const useVisible = ({ store, segments, shown, filter, circumstancesOf }: Asked): readonly SegmentView[] => {
  const all = useSyncExternalStore(store.subscribeStates, store.translations, store.translations);
  const readActive = () => (filter === 'all' ? null : (store.active()?.segmentId ?? null));
  const active = useSyncExternalStore(store.subscribeActive, readActive, readActive);
  return useMemo(() => {
    if (filter === 'all') return segments;
    const isNeeded = (one: (typeof all)[number]) => needsYou(one, circumstancesOf(one.language));
    const through = new Set(
      all.filter((one) => shown.includes(one.language) && passes(filter, one, isNeeded)).map((one) => one.segmentId),
    );
    return segments.filter(({ id }) => id === active || through.has(id));
  }, [all, segments, shown, filter, active, circumstancesOf]);
};
