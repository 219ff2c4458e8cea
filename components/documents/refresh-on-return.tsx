'use client';

import { useEffect } from 'react';
import { useRouter } from '#locales/navigation.ts';

/** Asks for the page anew when somebody comes back to its tab: others have worked meanwhile. */
export const RefreshOnReturn = () => {
  const router = useRouter();
  useEffect(() => {
    const refresh = () => document.visibilityState === 'visible' && router.refresh();
    document.addEventListener('visibilitychange', refresh);
    return () => document.removeEventListener('visibilitychange', refresh);
  }, [router]);
  return null;
};
