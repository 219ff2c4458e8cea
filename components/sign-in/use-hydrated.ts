'use client';

import { useSyncExternalStore } from 'react';

const never = () => () => {};

/** False until the page answers to keys: a form sent before that would leave by the browser's own way. */
export const useHydrated = (): boolean =>
  useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
