'use client';

import { useCallback, useSyncExternalStore } from 'react';
import type { TranslationView } from '#contract/translations.ts';
import type { Cell, CellSnapshot } from './cell.ts';
import { cellKey, type CellPlace } from './cell-key.ts';
import { useEditor } from './editor-context.tsx';
import type { Found, SaveSummary } from './editor-store.ts';

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
  return useSyncExternalStore(store.subscribeStates, store.translations, store.translations);
};

export const useSaveSummary = (): SaveSummary => {
  const { store } = useEditor();
  return useSyncExternalStore(store.subscribeSaves, store.saveSummary, store.saveSummary);
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
