'use client';

import { useEffect, useEffectEvent, useState } from 'react';
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
  const changed = useEffectEvent(onChange);
  const reload = useEffectEvent(onReload);
  const [from] = useState(after);
  useEffect(
    () => liveOf(id).watch(documentId, from, { onChange: (change) => changed(change), onReload: () => reload() }),
    [id, documentId, from],
  );
};

/** Has a page told when the person's inbox changed. */
export const useInboxNudge = (onNudge: () => void): void => {
  const { id } = useSession();
  const nudge = useEffectEvent(onNudge);
  useEffect(() => liveOf(id).onInbox(() => nudge()), [id]);
};
