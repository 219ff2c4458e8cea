'use client';

import { createContext, use, useCallback, useEffect, useMemo, useState, type ReactNode } from 'react';
import type { SessionView } from '#contract/session.ts';
import { drawnFor, pageOf } from '#components/api/page-of.ts';

type Change = (change: Partial<SessionView>) => void;

const SessionContext = createContext<SessionView | null>(null);
const ChangeContext = createContext<Change>(() => {});

export const SessionProvider = ({ session, children }: { session: SessionView; children: ReactNode }) => {
  // Before any call, and in the browser only: the server draws for many.
  useState(() => typeof document !== 'undefined' && drawnFor(session.id));
  useEffect(() => {
    // Somebody else signed in meanwhile: a page of their own, with nothing of this one in memory.
    if (pageOf() !== session.id) globalThis.location.reload();
  }, [session.id]);
  const [changes, setChanges] = useState<Partial<SessionView>>({});
  const change = useCallback<Change>((more) => setChanges((before) => ({ ...before, ...more })), []);
  const current = useMemo(() => ({ ...session, ...changes }), [session, changes]);
  return (
    <ChangeContext value={change}>
      <SessionContext value={current}>{children}</SessionContext>
    </ChangeContext>
  );
};

/** Who is signed in. Only inside the workspace. */
export const useSession = (): SessionView => {
  const session = use(SessionContext);
  if (!session) throw new Error('useSession outside the workspace');
  return session;
};

/** Takes up on the page what the server has kept of a person's choices. */
export const useChangeSession = (): Change => use(ChangeContext);
