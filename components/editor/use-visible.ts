'use client';

import { useMemo, useSyncExternalStore } from 'react';
import type { TargetLanguage } from '#locales/languages/language.ts';
import type { EditorStore } from './editor-store.ts';
import { isFiltered, passes, type Filters } from './filters.ts';
import type { FactsOf } from './use-cell-facts.ts';
import { allOf, someOf, type Visible } from './visible.ts';

type Asked = {
  store: EditorStore;
  shown: readonly TargetLanguage[];
  filters: Filters;
  facts: FactsOf;
};

const nothing: readonly never[] = [];

/** The paragraphs that the filters let through. The one that somebody is in stays until they leave it. */
export const useVisible = ({ store, shown, filters, facts }: Asked): Visible => {
  const isAll = !isFiltered(filters);
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
      const isThrough = one.segmentId === active || (shown.includes(one.language) && passes(filters, facts.of(one)));
      if (isThrough) indexes.add(store.indexOf(one.segmentId));
    }
    return someOf([...indexes]);
  }, [all, total, isAll, store, shown, filters, active, facts]);
};
