'use client';

import { useEffect } from 'react';
import { unsavedOf } from '#components/unsaved/unsaved-of.ts';
import type { EditorStore } from './editor-store.ts';

/** Saves when the page is left or hidden, warns while something is unsaved, and tries again when the network is back. */
export const useLeaving = (store: EditorStore, personId: string): void => {
  useEffect(() => {
    const save = () => {
      store.keepUnsaved();
      void unsavedOf(personId).settle();
      void store.flushAll();
    };
    const saveIfHidden = () => document.visibilityState === 'hidden' && save();
    const warn = (event: BeforeUnloadEvent) => {
      if (!store.isUnsaved()) return;
      save();
      event.preventDefault();
    };
    const again = () => void store.flushAll();
    const pairs = [
      [globalThis, 'pagehide', save],
      [document, 'visibilitychange', saveIfHidden],
      [globalThis, 'beforeunload', warn],
      [globalThis, 'online', again],
      [globalThis, 'focus', again],
    ] as const;
    for (const [target, name, listener] of pairs) target.addEventListener(name, listener);
    return () => {
      for (const [target, name, listener] of pairs) target.removeEventListener(name, listener);
      // Within the application a page is left without `pagehide`.
      save();
    };
  }, [store, personId]);
};
