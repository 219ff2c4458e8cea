'use client';

import { useSyncExternalStore } from 'react';

const listeners = new Set<() => void>();
let isOver = false;

/** What an answer of the API says of the session: it is over once one was refused for want of it, until another was not. */
export const noteAnswer = ({ status, ok }: { status: number; ok: boolean }): void => {
  const now = status === 401 ? true : ok ? false : isOver;
  if (now === isOver) return;
  isOver = now;
  for (const listener of listeners) listener();
};

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => void listeners.delete(listener);
};

/** Whether the session of this page has ended, as far as the server has said. */
export const useIsSessionOver = (): boolean =>
  useSyncExternalStore(
    subscribe,
    () => isOver,
    () => false,
  );
