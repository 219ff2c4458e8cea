import { houseStream } from '#db/record.ts';
import { personChannel, presenceChannel } from '#db/wake.ts';
import type { Act } from '../act.ts';
import { log } from '../log.ts';
import { documentFeed, type DocumentFeed, type Listener } from './document-feed.ts';

/** An open stream, as the process sees it. */
export type Connection = {
  personId: string;
  /** Something changed about who may do what. */
  recheck: () => void;
  nudge: () => void;
  close: () => void;
};

/**
 * The open streams of one process and what they are fed from: one reader a document, woken by the database, whatever the
 * number of people who look at it. Listens to the database while somebody is connected.
 */
export const createLive = (store: Act['store']) => {
  const feeds = new Map<string, DocumentFeed>();
  const connections = new Set<Connection>();
  let unlisten: (() => void) | null = null;

  const onWake = (written: ReadonlySet<string> | 'all') => {
    const has = (channel: string) => written === 'all' || written.has(channel);
    // Before what the write says itself: whoever lost a right by it is told no more.
    if (has(houseStream)) for (const connection of connections) connection.recheck();
    for (const [document, feed] of feeds) {
      if (has(document)) feed.readChanges();
      if (has(presenceChannel(document))) feed.readPresence();
    }
    for (const connection of connections) if (has(personChannel(connection.personId))) connection.nudge();
  };

  return {
    store,
    connect: (connection: Connection): (() => void) => {
      connections.add(connection);
      unlisten ??= store.onWake((written) => {
        try {
          onWake(written);
        } catch (error) {
          // The write that woke us is done: whoever made it has no part in this.
          log().error({ err: error }, 'a live stream broke');
        }
      });
      return () => {
        connections.delete(connection);
        if (connections.size > 0) return;
        unlisten?.();
        unlisten = null;
      };
    },
    /** How many streams a person has open in this process. */
    countOf: (personId: string): number => [...connections].filter((one) => one.personId === personId).length,
    /** Has a listener told of a document, from some moment before this resolves. */
    join: async (document: string, listener: Listener) => {
      const feed = feeds.get(document) ?? documentFeed(store, document);
      feeds.set(document, feed);
      const leaveFeed = feed.join(listener);
      const leave = () => {
        leaveFeed();
        if (!feed.isEmpty()) return;
        feed.stop();
        if (feeds.get(document) === feed) feeds.delete(document);
      };
      try {
        await feed.ready;
      } catch (error) {
        leave();
        throw error;
      }
      return { people: feed.people, leave };
    },
    close: () => {
      for (const connection of connections) connection.close();
    },
  };
};

export type Live = ReturnType<typeof createLive>;

const holder = globalThis as { triptyqueLive?: WeakMap<object, Live> };

/** The live streams of this process on a database; made on first use. A server that is told to stop ends them. */
export const liveOn = (store: Act['store']): Live => {
  holder.triptyqueLive ??= new WeakMap();
  const known = holder.triptyqueLive.get(store);
  if (known) return known;
  const live = createLive(store);
  holder.triptyqueLive.set(store, live);
  // The framework waits for open answers before it stops.
  process.once('SIGTERM', live.close);
  process.once('SIGINT', live.close);
  return live;
};
