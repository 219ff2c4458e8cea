'use client';

import { useSyncExternalStore } from 'react';

/** From here on the texts stand side by side; the class `wide` says the same. */
const wide = '(min-width: 900px)';

const subscribe = (listener: () => void) => {
  const media = globalThis.matchMedia(wide);
  media.addEventListener('change', listener);
  return () => media.removeEventListener('change', listener);
};

/** Whether the texts stand side by side. */
export const useIsWide = (): boolean =>
  useSyncExternalStore(
    subscribe,
    () => globalThis.matchMedia(wide).matches,
    () => true,
  );
