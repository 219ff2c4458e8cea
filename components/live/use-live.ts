'use client';

import { useEffect, useEffectEvent, useSyncExternalStore } from 'react';
import type { LiveChange } from '#contract/live.ts';
import { useSession } from '#components/shell/session-context.tsx';
import { liveOf } from './live-of.ts';

type Told = {
  onChange: (change: LiveChange) => void;
  /** All of the document must be read again. */
  onReload: () => void;
};

/**
 * Has a page told of what happens in a document after the event that it knows; `after` counts at the beginning only, and
 * must have been read before the document's texts were.
 */
export const useLive = (documentId: string, after: number, { onChange, onReload }: Told): void => {
  const { id } = useSession();
  const begin = useEffectEvent(() =>
    liveOf(id).watch(documentId, after, { onChange: (change) => change_(change), onReload: () => reload() }),
  );
  const change_ = useEffectEvent(onChange);
  const reload = useEffectEvent(onReload);
  useEffect(() => begin(), [id, documentId]);
};

/** Has a page told when the person's inbox changed. */
export const useInboxNudge = (onNudge: () => void): void => {
  const { id } = useSession();
  const nudge = useEffectEvent(onNudge);
  useEffect(() => liveOf(id).onInbox(() => nudge()), [id]);
};

const isOpenOnServer = () => false;
/** Whether the line to the server stands. */
export const useIsLive = (): boolean => {
  const { id } = useSession();
  const subscribe = (listener: () => void) => liveOf(id).subscribe(listener);
  return useSyncExternalStore(subscribe, () => liveOf(id).isOpen(), isOpenOnServer);
};
