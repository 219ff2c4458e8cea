'use client';

import { createEventStream } from './event-stream.ts';
import { createTabLive, type TabLive } from './tab-live.ts';

const known = new Map<string, TabLive>();

/** What this tab hears for a person; one for as long as the page lives. */
export const liveOf = (personId: string): TabLive => {
  const before = known.get(personId);
  if (before) return before;
  const live = createTabLive({
    personId,
    // `randomUUID` is missing there too.
    tab: [...crypto.getRandomValues(new Uint32Array(3))].map((part) => part.toString(36)).join('-'),
    openStream: createEventStream,
    // Missing, whatever its type says, where the page has no secure context.
    locks: 'locks' in navigator ? navigator.locks : undefined,
    openChannel: (name) => new BroadcastChannel(name),
  });
  known.set(personId, live);
  globalThis.addEventListener('pagehide', live.pause);
  globalThis.addEventListener('pageshow', (event) => {
    if (event.persisted) live.resume();
  });
  return live;
};
