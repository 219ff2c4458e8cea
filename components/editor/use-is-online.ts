'use client';

import { useSyncExternalStore } from 'react';

const subscribe = (listener: () => void) => {
  for (const name of ['online', 'offline']) globalThis.addEventListener(name, listener);
  return () => {
    for (const name of ['online', 'offline']) globalThis.removeEventListener(name, listener);
  };
};

/** Whether the browser has any network at all; that it has one does not mean that our server answers. */
export const useIsOnline = (): boolean =>
  useSyncExternalStore(
    subscribe,
    () => navigator.onLine,
    () => true,
  );
