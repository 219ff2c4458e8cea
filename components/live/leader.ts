import type { LiveMessage } from '#contract/live.ts';
import type { PresenceView } from '#contract/presence.ts';
import type { EventStream, StreamDoor } from './event-stream.ts';
import type { LiveNote, Positions } from './live-note.ts';

/** A moment for all tabs to say what they need. */
const gathering = 60;

type LeaderDoor = {
  personId: string;
  openStream: (door: StreamDoor) => EventStream;
  /** Tells the other tabs, and this one. */
  post: (note: LiveNote) => void;
  /** Resolves when a tab is gone that could not say so. */
  whenGone: (tab: string) => Promise<void>;
};

/**
 * The tab that holds the stream for all tabs of the browser: it carries what any of them needs, from where the one is
 * that knows least. The others skip what they have seen.
 */
export const createLeader = ({ personId, openStream, post, whenGone }: LeaderDoor) => {
  const wants = new Map<string, Map<string, number>>();
  const people = new Map<string, PresenceView[]>();
  let carried: Map<string, number> | null = null;
  let isOpen = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const needed = (): Map<string, number> => {
    const least = new Map<string, number>();
    for (const documents of wants.values()) {
      for (const [document, seen] of documents) least.set(document, Math.min(least.get(document) ?? seen, seen));
    }
    return least;
  };
  const stream = openStream({
    personId,
    positions: () => (carried = needed()),
    onState: (now) => {
      isOpen = now;
      post({ kind: 'state', isOpen });
    },
    onMessage: (message) => {
      follow(message);
      post({ kind: 'message', message });
    },
  });
  const follow = ({ type, data }: LiveMessage) => {
    if (type === 'presence') people.set(data.document, data.people);
    if (type !== 'change' && type !== 'reload') return;
    carried?.set(data.document, data.number);
    for (const documents of wants.values()) {
      const seen = documents.get(data.document);
      if (seen !== undefined && (type === 'reload' || seen < data.number)) documents.set(data.document, data.number);
    }
  };

  /** Opens the stream anew when it lacks a document, or a tab lacks what it has already told. */
  const align = () => {
    const now = carried;
    const isEnough = now !== null && [...needed()].every(([document, seen]) => (now.get(document) ?? Infinity) <= seen);
    if (!isEnough) stream.open();
  };
  const alignSoon = () => {
    clearTimeout(timer);
    timer = setTimeout(align, gathering);
  };

  return {
    want: (tab: string, documents: Positions) => {
      if (!wants.has(tab)) void whenGone(tab).then(() => void wants.delete(tab));
      wants.set(tab, new Map(documents));
      alignSoon();
      if (carried !== null) post({ kind: 'state', isOpen });
      for (const document of documents.keys()) {
        const known = people.get(document);
        if (known) post({ kind: 'message', message: { type: 'presence', data: { document, people: known } } });
      }
    },
    retry: () => {
      if (carried !== null && !isOpen) stream.open();
    },
    bye: (tab: string) => void wants.delete(tab),
    close: () => {
      clearTimeout(timer);
      stream.close();
    },
  };
};

export type Leader = ReturnType<typeof createLeader>;
