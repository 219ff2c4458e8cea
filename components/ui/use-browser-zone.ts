'use client';

import { useSyncExternalStore } from 'react';

const never = () => () => {};
const browserZone = () => Intl.DateTimeFormat().resolvedOptions().timeZone;

/** The reader's own time zone; null on the server and during hydration, where nobody knows it. */
export const useBrowserZone = (): string | null => useSyncExternalStore(never, browserZone, () => null);
