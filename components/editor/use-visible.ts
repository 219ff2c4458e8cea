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

type Shown = {
  visible: Visible;
  /** The places of the paragraphs that the filters let through by themselves; null for all. */
  passing: readonly number[] | null;
};

const nothing: readonly never[] = [];

/** The paragraphs that the filters let through. The one that somebody is in stays until they leave it. */
export const useVisible = ({ store, shown, filters, facts }: Asked): Shown => {
  const isAll = !isFiltered(filters);
  const readAll = () => (isAll ? nothing : store.rested());
  const all = useSyncExternalStore(store.subscribeRested, readAll, readAll);
  const readTotal = () => store.total;
  const total = useSyncExternalStore(store.subscribeRows, readTotal, readTotal);
  const readActive = () => (isAll ? null : (store.active()?.segmentId ?? null));
  const active = useSyncExternalStore(store.subscribeActive, readActive, readActive);
  return useMemo(() => {
    if (isAll) return { visible: allOf(total), passing: null };
    const indexes = new Set<number>();
    const passing = new Set<number>();
    for (const one of all) {
      const index = store.indexOf(one.segmentId);
      const isThrough = shown.includes(one.language) && passes(filters, facts.of(one));
      if (isThrough) passing.add(index);
      if (isThrough || one.segmentId === active) indexes.add(index);
    }
    return { visible: someOf([...indexes]), passing: [...passing] };
  }, [all, total, isAll, store, shown, filters, active, facts]);
};
