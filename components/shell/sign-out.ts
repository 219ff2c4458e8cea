'use client';

import { unsavedOf } from '#components/unsaved/unsaved-of.ts';

/**
 * Ends the session and leaves for the sign-in page by a full load, so that nothing of the session stays in memory. Texts of
 * the person that did not reach the server stay on this device, for their return. Gives false when the server does not answer.
 */
export const signOut = async (): Promise<boolean> => {
  try {
    const answer = await fetch('/api/auth/sign-out', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: '{}',
    });
    if (!answer.ok) return false;
  } catch {
    return false;
  }
  globalThis.location.assign(`/${document.documentElement.lang}/sign-in`);
  return true;
};

/** Signs out when all that a person typed is safe, and leaves nothing of theirs behind. Gives how many edits are not, and whether the session ended. */
export const signOutIfSafe = async (personId: string): Promise<{ waiting: number; isOut: boolean }> => {
  const unsaved = unsavedOf(personId);
  const waiting = await unsaved.count();
  if (waiting > 0) return { waiting, isOut: false };
  await unsaved.clear().catch(() => undefined);
  return { waiting: 0, isOut: await signOut() };
};
