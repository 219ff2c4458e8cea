'use client';

import { createContext, use, useCallback, useState, type ReactNode } from 'react';

const AnnouncerContext = createContext<(message: string) => void>(() => {});

/** The one polite live region: saves, moves and counts are told here and nowhere else. */
export const Announcer = ({ children }: { children: ReactNode }) => {
  const [said, setSaid] = useState({ message: '', times: 0 });
  const announce = useCallback((message: string) => setSaid((before) => ({ message, times: before.times + 1 })), []);
  return (
    <AnnouncerContext value={announce}>
      {children}
      <div role="status" aria-live="polite" className="visually-hidden">
        {/* A changed key makes screen readers say the same sentence twice. */}
        <span key={said.times}>{said.message}</span>
      </div>
    </AnnouncerContext>
  );
};

export const useAnnounce = () => use(AnnouncerContext);
