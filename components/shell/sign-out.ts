'use client';

/** Ends the session and leaves for the sign-in page by a full load, so that nothing of the session stays in memory. */
export const signOut = async (): Promise<void> => {
  await fetch('/api/auth/sign-out', { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: '{}' });
  globalThis.location.assign(`/${document.documentElement.lang}/sign-in`);
};
