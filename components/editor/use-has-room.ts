'use client';

import { useSyncExternalStore } from 'react';

/** From here on the panel stands beside the texts; the class `xl` says the same. */
const wide = '(min-width: 80rem)';

const subscribe = (listener: () => void) => {
  const media = globalThis.matchMedia(wide);
  media.addEventListener('change', listener);
  return () => media.removeEventListener('change', listener);
};

/** Whether the page has room for the panel beside the texts. */
export const useHasRoom = (): boolean =>
  useSyncExternalStore(
    subscribe,
    () => globalThis.matchMedia(wide).matches,
    () => true,
  );
