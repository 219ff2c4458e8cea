import type { LiveMessage } from '#contract/live.ts';
import { loadChanges, loadLastNumber } from '#db/reads/load-changes.ts';
import type { Act } from '../act.ts';
import { log } from '../log.ts';
import { changeView } from './change-view.ts';
import { oneAtATime } from './one-at-a-time.ts';
import { presenceFeed } from './presence-feed.ts';

/** The most events that are told one by one: beyond, a page does better to read the document anew. */
export const longestBacklog = 300;

export type Listener = (message: LiveMessage) => void;

/**
 * What happens in one document, read once for all who have it open in this process: its events in order, and who is
 * where. Begins after the events that are there; `ready` resolves when it knows which, or rejects.
 */
export const documentFeed = (store: Act['store'], document: string) => {
  const listeners = new Set<Listener>();
  const tell: Listener = (message) => {
    for (const listener of listeners) listener(message);
  };
  const onError = (error: unknown) => log().error({ err: error }, 'the live stream could not read');
  let last = 0;
  const begun = loadLastNumber(store.read, document).then((number) => void (last = number));

  const changes = oneAtATime(async () => {
    await begun;
    const rows = await loadChanges(store.read, document, last, longestBacklog + 1);
    if (rows.length > longestBacklog) {
      last = await loadLastNumber(store.read, document);
      tell({ type: 'reload', data: { document, number: last } });
      return;
    }
    last = rows.at(-1)?.number ?? last;
    for (const row of rows) tell({ type: 'change', data: changeView(document, row) });
  }, onError);
  const presence = presenceFeed(store, document, (people) => tell({ type: 'presence', data: { document, people } }));

  return {
    ready: Promise.all([begun, presence.ask()]),
    join: (listener: Listener): (() => void) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    isEmpty: () => listeners.size === 0,
    people: presence.people,
    readChanges: () => void changes.ask(),
    readPresence: () => void presence.ask(),
    stop: () => {
      changes.stop();
      presence.stop();
    },
  };
};

export type DocumentFeed = ReturnType<typeof documentFeed>;
