'use client';

import { useSyncExternalStore } from 'react';

const never = () => () => {};

/** Whether the page listens already. What is typed into a field before that would be lost, so nobody may. */
export const useIsReady = (): boolean =>
  useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
