'use client';

import { useSyncExternalStore } from 'react';
import type { Platform } from '#domain/keys/key-press.ts';

const never = () => () => {};
const platform = (): Platform => (/mac|iphone|ipad/i.test(navigator.userAgent) ? 'mac' : 'other');

/** Which keys the person has; Windows and Linux until the page has mounted. */
export const usePlatform = (): Platform => useSyncExternalStore(never, platform, () => 'other');
