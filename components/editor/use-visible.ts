'use client';

import { useMemo, useSyncExternalStore } from 'react';
import type { Circumstances } from '#domain/workflow/circumstances.ts';
import { needsYou } from '#domain/workflow/needs-you.ts';
import type { TargetLanguage } from '#locales/languages/language.ts';
import type { EditorStore } from './editor-store.ts';
import { passes, type Filter } from './filters.ts';
import { allOf, someOf, type Visible } from './visible.ts';

type Asked = {
  store: EditorStore;
  shown: readonly TargetLanguage[];
  filter: Filter;
  circumstancesOf: (language: TargetLanguage) => Circumstances;
};

const nothing: readonly never[] = [];

/** The paragraphs that the filter lets through. The one that somebody is in stays until they leave it. */
export const useVisible = ({ store, shown, filter, circumstancesOf }: Asked): Visible => {
  const isAll = filter === 'all';
  const readAll = () => (isAll ? nothing : store.translations());
  const all = useSyncExternalStore(store.subscribeStates, readAll, readAll);
  const readTotal = () => store.total;
  const total = useSyncExternalStore(store.subscribeRows, readTotal, readTotal);
  const readActive = () => (isAll ? null : (store.active()?.segmentId ?? null));
  const active = useSyncExternalStore(store.subscribeActive, readActive, readActive);
  return useMemo(() => {
    if (isAll) return allOf(total);
    const indexes = new Set<number>();
    for (const one of all) {
      const isThrough =
        one.segmentId === active ||
        (shown.includes(one.language) &&
          passes(filter, one, (asked) => needsYou(asked, circumstancesOf(asked.language))));
      if (isThrough) indexes.add(store.indexOf(one.segmentId));
    }
    return someOf([...indexes]);
  }, [all, total, isAll, store, shown, filter, active, circumstancesOf]);
};
