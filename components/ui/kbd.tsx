import type { ReactNode } from 'react';

export const Kbd = ({ children }: { children: ReactNode }) => (
  <kbd className="rounded-[4px] border border-b-2 border-line-strong bg-paper px-1.5 py-0.5 font-mono text-[11px] leading-none font-medium whitespace-nowrap text-ink-2">
    {children}
  </kbd>
);
