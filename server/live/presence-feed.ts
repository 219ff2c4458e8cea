import type { PresenceView } from '#contract/presence.ts';
import { loadPresence } from '#db/reads/load-presence.ts';
import type { Act } from '../act.ts';
import { log } from '../log.ts';
import { oneAtATime } from './one-at-a-time.ts';

/** Who is where in a document: read when somebody said so, and when the next of them expires; tells only what changed. */
export const presenceFeed = (store: Act['store'], document: string, tell: (people: PresenceView[]) => void) => {
  let people: PresenceView[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;

  const { ask, stop } = oneAtATime(
    async () => {
      const now = await store.now();
      const rows = await loadPresence(store.read, document, now);
      clearTimeout(timer);
      const soonest = Math.min(...rows.map(({ expiresAt }) => expiresAt.getTime()));
      if (rows.length > 0) {
        timer = setTimeout(() => void ask(), soonest - now.getTime() + 20);
        timer.unref();
      }
      const newest = rows.map(({ expiresAt: _expiresAt, ...person }) => person);
      if (JSON.stringify(newest) === JSON.stringify(people)) return;
      people = newest;
      tell(people);
    },
    (error) => log().error({ err: error }, 'the live stream could not read who is here'),
  );
  return {
    ask,
    people: () => people,
    stop: () => {
      stop();
      clearTimeout(timer);
    },
  };
};
