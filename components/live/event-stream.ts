import type { LiveMessage } from '#contract/live.ts';
import type { Positions } from './live-note.ts';

const types = [
  'change',
  'presence',
  'reload',
  'gone',
  'inbox',
  'beat',
  'ended',
] as const satisfies LiveMessage['type'][];

/** The server says something every 15 s: a line that is silent for longer is dead, though nobody was told. */
const longestSilence = 40_000;
const firstPause = 500;
const longestPause = 30_000;

export type StreamDoor = {
  personId: string;
  onMessage: (message: LiveMessage) => void;
  onState: (isOpen: boolean) => void;
  /** How far the page is, asked at each opening. */
  positions: () => Positions;
};

/** The address of the stream of some documents, for a page that was drawn for this person. */
export const liveAddress = (personId: string, positions: Positions): string => {
  const documents = [...positions].map(([document, number]) => `${document}:${number}`).join(',');
  return `/api/live?person=${encodeURIComponent(personId)}&documents=${encodeURIComponent(documents)}`;
};

/**
 * The browser's line to the server. Opens, opens again with a growing pause when it broke or was refused, at once when
 * the network is back, and always from where the page is.
 */
export const createEventStream = ({ personId, onMessage, onState, positions }: StreamDoor) => {
  let source: EventSource | null = null;
  let failures = 0;
  let retry: ReturnType<typeof setTimeout> | undefined;
  let silence: ReturnType<typeof setTimeout> | undefined;

  const shut = () => {
    clearTimeout(retry);
    clearTimeout(silence);
    source?.close();
    source = null;
  };
  const fail = () => {
    shut();
    onState(false);
    failures += 1;
    // Not all browsers at once after a restart of the server.
    const spread = 0.75 + Math.random() / 2;
    retry = setTimeout(open, Math.min(firstPause * 2 ** failures, longestPause) * spread);
  };
  const heard = () => {
    clearTimeout(silence);
    silence = setTimeout(fail, longestSilence);
  };
  const open = () => {
    shut();
    const own = new EventSource(liveAddress(personId, positions()));
    source = own;
    heard();
    own.addEventListener('open', () => {
      failures = 0;
      heard();
      onState(true);
    });
    own.addEventListener('error', () => {
      if (source === own) fail();
    });
    for (const type of types) {
      own.addEventListener(type, (event: MessageEvent<string>) => {
        if (source !== own) return;
        heard();
        if (type === 'ended') fail();
        else if (type !== 'beat') onMessage({ type, data: JSON.parse(event.data) });
      });
    }
  };
  const onOnline = () => {
    failures = 0;
    open();
  };
  const onOffline = () => fail();
  globalThis.addEventListener?.('online', onOnline);
  globalThis.addEventListener?.('offline', onOffline);
  return {
    open,
    close: () => {
      shut();
      globalThis.removeEventListener?.('online', onOnline);
      globalThis.removeEventListener?.('offline', onOffline);
    },
  };
};

export type EventStream = ReturnType<typeof createEventStream>;
