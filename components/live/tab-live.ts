import type { LiveChange, LiveMessage } from '#contract/live.ts';
import type { PresenceView } from '#contract/presence.ts';
import type { EventStream, StreamDoor } from './event-stream.ts';
import { createLeader, type Leader } from './leader.ts';
import type { LiveNote } from './live-note.ts';

export type LiveListener = {
  onChange: (change: LiveChange) => void;
  /** Too much happened, or the document is read no longer: read all again, or see that one may not. */
  onReload: () => void;
};

type Watched = {
  seen: number;
  /** From where a gap was last asked about: the answer to that is all there is. */
  askedFrom: number;
  listeners: Set<LiveListener>;
};

export type TabDoor = {
  personId: string;
  tab: string;
  openStream: (door: StreamDoor) => EventStream;
  /** Missing where the page is not in a secure context: then each tab has a stream of its own. */
  locks: LockManager | undefined;
  openChannel: (name: string) => BroadcastChannel;
};

const nobody: readonly PresenceView[] = [];

/**
 * What one tab knows of what happens: which documents it watches, how far it is in each, and who is there. It leads, or
 * follows the tab that does; when that one closes, the next takes over from where the tabs are. One person's tabs never
 * hear another's: all names carry the person.
 */
export const createTabLive = ({ personId, tab, openStream, locks, openChannel }: TabDoor) => {
  const watched = new Map<string, Watched>();
  const people = new Map<string, readonly PresenceView[]>();
  const told = new Set<() => void>();
  const nudged = new Set<() => void>();
  const name = `triptyque-live:${personId}`;
  const lockOf = (one: string) => `${name}:${one}`;
  let isOpen = false;
  let wasOpen = false;
  let isKnown = false;
  let leader: Leader | null = null;
  let channel: BroadcastChannel | null = null;
  let stopping: AbortController | null = null;

  const tellAll = () => {
    for (const listener of told) listener();
  };
  const nudge = () => {
    for (const listener of nudged) listener();
  };
  const wanted = () => [...watched].map(([document, { seen }]): [string, number] => [document, seen]);
  const say = (note: LiveNote) => {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel has none: it never leaves the origin
    channel?.postMessage(note);
  };
  const want = () => {
    if (leader) leader.want(tab, new Map(wanted()));
    else if (isKnown) say({ kind: 'want', tab, documents: wanted() });
  };
  /** To the other tabs and to this one. */
  const post = (note: LiveNote) => {
    say(note);
    take(note);
  };

  const take = (note: LiveNote) => {
    switch (note.kind) {
      case 'want':
        return leader?.want(note.tab, new Map(note.documents));
      case 'bye':
        return leader?.bye(note.tab);
      case 'retry':
        return leader?.retry();
      case 'leader':
        return leader ? undefined : want();
      case 'state':
        if (isOpen === note.isOpen) return;
        isOpen = note.isOpen;
        // Nudges are not numbered: one may have been missed.
        if (isOpen && wasOpen) nudge();
        wasOpen ||= isOpen;
        return;
      case 'message':
        return hear(note.message);
      default:
        return note satisfies never;
    }
  };

  const hear = (message: LiveMessage) => {
    if (message.type === 'inbox') return nudge();
    if (!('document' in message.data)) return;
    const known = watched.get(message.data.document);
    if (!known) return;
    if (message.type === 'presence') {
      people.set(message.data.document, message.data.people);
      tellAll();
    } else if (message.type === 'change') {
      const { number } = message.data;
      if (number <= known.seen) return;
      // Something fell between two leaders: ask from where we are.
      if (number > known.seen + 1 && known.askedFrom !== known.seen) {
        known.askedFrom = known.seen;
        return want();
      }
      known.seen = number;
      for (const listener of known.listeners) listener.onChange(message.data);
    } else {
      if (message.type === 'reload') known.seen = message.data.number;
      for (const listener of known.listeners) listener.onReload();
    }
  };

  const lead = (whenGone: (one: string) => Promise<void>) => {
    leader = createLeader({ personId, openStream, post, whenGone });
    want();
    say({ kind: 'leader' });
  };

  const start = () => {
    if (stopping) return;
    const own = new AbortController();
    stopping = own;
    if (!locks) return lead(() => new Promise(() => {}));
    channel = openChannel(name);
    channel.addEventListener('message', ({ data }: MessageEvent<LiveNote>) => take(data));
    const untilStopped = () => new Promise<void>((done) => own.signal.addEventListener('abort', () => done()));
    const ask = (lock: string, held: () => Promise<void>) =>
      void locks.request(lock, { signal: own.signal }, held).catch(() => undefined);
    // Held for as long as the tab lives: who is granted it knows that the tab is gone.
    ask(lockOf(tab), () => {
      isKnown = true;
      want();
      return untilStopped();
    });
    ask(lockOf('leader'), () => {
      lead((one) => (one === tab ? new Promise(() => {}) : locks.request(lockOf(one), () => Promise.resolve())));
      return untilStopped();
    });
  };
  const stop = () => {
    say({ kind: 'bye', tab });
    leader?.close();
    leader = null;
    channel?.close();
    channel = null;
    stopping?.abort();
    stopping = null;
    isKnown = false;
    isOpen = false;
  };
  const isIdle = () => watched.size === 0 && nudged.size === 0;
  const stopWhenIdle = () => {
    // A page that leads to the next one lets go of the stream only if that one wants none.
    setTimeout(() => {
      if (isIdle()) stop();
    }, 1000);
  };

  return {
    /** Has a listener told of what happens in a document after an event; gives the way to stop. */
    watch: (document: string, after: number, listener: LiveListener): (() => void) => {
      const known = watched.get(document);
      const own: Watched = known ?? { seen: after, askedFrom: -1, listeners: new Set() };
      own.listeners.add(listener);
      // What it read is older than what the tab has told already.
      if (after < own.seen) queueMicrotask(listener.onReload);
      if (!known) {
        watched.set(document, own);
        if (stopping) want();
        else start();
      }
      return () => {
        own.listeners.delete(listener);
        if (own.listeners.size > 0) return;
        watched.delete(document);
        people.delete(document);
        want();
        stopWhenIdle();
      };
    },
    /** Has a listener told when the person's inbox changed; gives the way to stop. */
    onInbox: (listener: () => void): (() => void) => {
      nudged.add(listener);
      if (!stopping) start();
      return () => {
        nudged.delete(listener);
        stopWhenIdle();
      };
    },
    /** Told when who is here has changed. */
    subscribe: (listener: () => void): (() => void) => {
      told.add(listener);
      return () => void told.delete(listener);
    },
    peopleIn: (document: string): readonly PresenceView[] => people.get(document) ?? nobody,
    /** Opens the line now, where it waits after a refusal. */
    retry: () => post({ kind: 'retry' }),
    /** A page that is put aside gives its place away, and takes it again when it comes back. */
    pause: stop,
    resume: () => {
      if (!isIdle()) start();
    },
  };
};

export type TabLive = ReturnType<typeof createTabLive>;
