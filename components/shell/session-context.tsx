'use client';

import { createContext, use, type ReactNode } from 'react';
import type { SessionView } from '#contract/session.ts';

const SessionContext = createContext<SessionView | null>(null);

export const SessionProvider = ({ session, children }: { session: SessionView; children: ReactNode }) => (
  <SessionContext value={session}>{children}</SessionContext>
);

/** Who is signed in. Only inside the workspace. */
export const useSession = (): SessionView => {
  const session = use(SessionContext);
  if (!session) throw new Error('useSession outside the workspace');
  return session;
};
