'use client';

import { useEffect, useState, useSyncExternalStore } from 'react';
import { createAllFindings, type AllFindings } from './all-findings.ts';
import type { EditorStore } from './editor-store.ts';

const pause = 300;

/** The findings of all texts, sought as long as they are wanted, in texts that come or change as well. */
export const useAllFindings = (store: EditorStore, isWanted: boolean): AllFindings & { seen: number } => {
  const [all] = useState(() => createAllFindings(store));
  const seen = useSyncExternalStore(all.subscribe, all.version, all.version);
  useEffect(() => {
    if (!isWanted) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const soon = () => {
      timer ??= setTimeout(() => {
        timer = undefined;
        all.checkAll();
      }, pause);
    };
    soon();
    const stops = [store.subscribeStates(soon), store.subscribeRows(soon)];
    return () => {
      clearTimeout(timer);
      for (const stop of stops) stop();
      all.stop();
    };
  }, [store, all, isWanted]);
  return { ...all, seen };
};
