'use client';

import { useMemo, useState } from 'react';
import type { TargetLanguage } from '#locales/languages/language.ts';
import type { EditorCommands, OpenDialog, PanelTab } from './commands.ts';
import { parametersOf, type Filters } from './filters.ts';
import type { TalkPlace, TalkWish } from './talk-place.ts';
import { holdKeys } from './hold-keys.ts';
import { viewCookie, viewName } from './view.ts';

/** `auto`: beside the texts where there is room for it, else closed. */
export type PanelState = {
  state: 'auto' | 'open' | 'closed';
  tab: PanelTab;
  isFocused: boolean;
  /** In which field of what is said somebody wants to write, until they are in it. */
  wish: TalkWish | null;
};

const writeAddress = (name: string, value: string | null) => {
  const address = new URL(globalThis.location.href);
  if (value === null) address.searchParams.delete(name);
  else address.searchParams.set(name, value);
  globalThis.history.replaceState(null, '', address);
};

type PageCommands = Pick<EditorCommands, 'openPanel' | 'closePanel' | 'open' | 'setView' | 'setFilters'> & {
  openTalk: (place: TalkPlace) => void;
};

/** What of the page is open and shown; view and filters stand in the address too, and the view is remembered. */
export const usePageState = (first: { shown: readonly TargetLanguage[]; filters: Filters }) => {
  const [shown, setShown] = useState(first.shown);
  const [filters, setFilters] = useState(first.filters);
  const [panel, setPanel] = useState<PanelState>({ state: 'auto', tab: 'checks', isFocused: false, wish: null });
  const [dialog, setDialog] = useState<OpenDialog | null>(null);
  const page = useMemo<PageCommands>(
    () => ({
      openPanel: (tab) => setPanel({ state: 'open', tab, isFocused: true, wish: null }),
      openTalk: (place) => {
        holdKeys();
        setPanel((before) => ({
          state: 'open',
          tab: 'talk',
          isFocused: false,
          wish: { ...place, at: (before.wish?.at ?? performance.now()) + 1 },
        }));
      },
      closePanel: () => setPanel((before) => ({ ...before, state: 'closed', isFocused: false })),
      open: (asked) => {
        if (asked.name === 'palette' || asked.name === 'find') holdKeys();
        setDialog(asked);
      },
      setView: (view) => {
        setShown(view);
        document.cookie = `${viewCookie}=${viewName(view)}; path=/; max-age=31536000; samesite=lax`;
        writeAddress('view', viewName(view));
      },
      setFilters: (chosen) => {
        setFilters(chosen);
        for (const [name, value] of Object.entries(parametersOf(chosen))) writeAddress(name, value);
      },
    }),
    [],
  );
  return { shown, filters, panel, setPanel, dialog, closeDialog: () => setDialog(null), page };
};
