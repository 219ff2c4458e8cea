'use client';

import { useCallback, useSyncExternalStore } from 'react';
import type { SegmentView } from '#contract/paragraphs.ts';
import type { TranslationView } from '#contract/translations.ts';
import type { Cell, CellSnapshot } from './cell.ts';
import { cellKey, type CellPlace } from './cell-key.ts';
import { useEditor } from './editor-context.tsx';
import type { TargetLanguage } from '#locales/languages/language.ts';
import type { Counts } from './counts.ts';
import type { Found } from './editor-store.ts';
import type { SaveSummary } from './save-ledger.ts';

/** A cell as it stands now; re-renders on each change of that cell only. */
export const useCell = (cell: Cell): CellSnapshot => useSyncExternalStore(cell.subscribe, cell.read, cell.read);

/** Whether this very cell is the active one. */
export const useIsActive = ({ segmentId, language }: CellPlace): boolean => {
  const { store } = useEditor();
  const read = () => {
    const active = store.active();
    return active?.segmentId === segmentId && active.language === language;
  };
  return useSyncExternalStore(store.subscribeActive, read, read);
};

/** Whether the active cell is in this paragraph. */
export const useIsActiveRow = (segmentId: string): boolean => {
  const { store } = useEditor();
  const read = () => store.active()?.segmentId === segmentId;
  return useSyncExternalStore(store.subscribeActive, read, read);
};

export const useActive = (): CellPlace | null => {
  const { store } = useEditor();
  return useSyncExternalStore(store.subscribeActive, store.active, store.active);
};

/** All translations; changes when a state or a saved text does, not at each key. */
export const useTranslationList = (): readonly TranslationView[] => {
  const { store } = useEditor();
  return useSyncExternalStore(store.subscribeRested, store.rested, store.rested);
};

/** How far a language is. */
export const useCounts = (language: TargetLanguage): Counts | undefined => {
  const { store } = useEditor();
  const read = useCallback(() => store.counts(language), [store, language]);
  return useSyncExternalStore(store.subscribeStates, read, read);
};

/** The paragraph of the active cell, once it is there. */
export const useActiveSegment = (): SegmentView | undefined => {
  const { store } = useEditor();
  const active = useActive();
  const read = () => (active ? store.segment(active.segmentId) : undefined);
  return useSyncExternalStore(store.subscribeRows, read, read);
};

/** The number of a paragraph from 1, as people count. */
export const useNumberOf = (segmentId: string | undefined): number => {
  const { store } = useEditor();
  const read = () => store.indexOf(segmentId ?? '') + 1;
  return useSyncExternalStore(store.subscribeRows, read, read);
};

export const useSaveSummary = (): SaveSummary => {
  const { store } = useEditor();
  return useSyncExternalStore(store.ledger.subscribe, store.ledger.read, store.ledger.read);
};

export const useFound = (place: CellPlace): Found => {
  const { store } = useEditor();
  const key = cellKey(place);
  const read = useCallback(() => store.found(key), [store, key]);
  return useSyncExternalStore(store.subscribeFound, read, read);
};

export const useIgnored = (place: CellPlace) => {
  const { store } = useEditor();
  const key = cellKey(place);
  const read = useCallback(() => store.ignored(key), [store, key]);
  return useSyncExternalStore(store.subscribeIgnored, read, read);
};
