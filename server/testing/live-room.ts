import { liveMessages, type LiveMessage } from '#contract/live.ts';
import { loadCell } from '#db/reads/load-cell.ts';
import { loadLastNumber } from '#db/reads/load-changes.ts';
import { loadTranslations } from '#db/reads/load-translations.ts';
import { plain } from '#domain/text.ts';
import { setTimeout as pause } from 'node:timers/promises';
import { admitTo } from '../live/admit-to.ts';
import { createLive, type Live } from '../live/live.ts';
import { liveStream } from '../live/live-stream.ts';
import { save } from '../translations/save.ts';
import { openNewsroom, valueOf, type Handle } from './open-newsroom.ts';
import { sourceDesk } from './source-desk.ts';

type Options = {
  /** Several streams of one process. */
  live?: Live;
  /** Whether the session still stands. */
  isIn?: () => boolean;
};

/** A newsroom in which people listen to what happens. */
export const openLiveRoom = async () => {
  const newsroom = await openNewsroom();
  const { store, people } = newsroom;
  const ends: (() => void)[] = [];

  /** The messages of a stream of one person, as they come. */
  const listen = async (handle: Handle, positions: Map<string, number>, options: Options = {}) => {
    const { live = createLive(store), isIn = () => true } = options;
    const leaving = new AbortController();
    ends.push(() => leaving.abort());
    const admit = async () => (isIn() ? admitTo(store.read, people[handle], [...positions.keys()]) : null);
    const admission = await admit();
    if (!admission) throw new Error('not admitted');
    const got: LiveMessage[] = [];
    const ids: string[] = [];
    const stream = liveStream({ live, admission, positions, admit, signal: leaving.signal });
    void (async () => {
      for await (const fields of messagesOf(stream)) {
        const type = fields.get('event') as LiveMessage['type'] | undefined;
        if (!type) continue;
        // What is sent is what the contract says.
        got.push({ type, data: liveMessages[type].parse(JSON.parse(fields.get('data') ?? '')) } as LiveMessage);
        if (fields.has('id')) ids.push(fields.get('id') ?? '');
      }
    })().catch(() => undefined);
    const until = async (isIt: (message: LiveMessage) => boolean, within = 1000): Promise<LiveMessage> => {
      for (const last = Date.now() + within; Date.now() < last; await pause(5)) {
        const found = got.find(isIt);
        if (found) return found;
      }
      throw new Error(`It did not come: ${JSON.stringify(got)}`);
    };
    return { got, ids, until };
  };

  return {
    ...newsroom,
    listen,
    endStreams: () => {
      for (const end of ends.splice(0)) end();
    },
    /** A document that people translate, one of its cells, and the number of its last event. */
    openDocument: async () => {
      const document = await sourceDesk(newsroom).validated();
      const cell = (await loadTranslations(store.read, document)).find(({ language }) => language === 'en');
      return { document, segmentId: cell?.segmentId ?? '', last: await loadLastNumber(store.read, document) };
    },
    write: async (segmentId: string, text: string, on = store) => {
      const cell = await loadCell(on.read, { segmentId, language: 'en' });
      const version = cell?.translation.version ?? 0;
      const act = { ...newsroom.as('translator'), store: on };
      return valueOf(await save(act, { segmentId, language: 'en', version, text: plain(text), origin: 'human' }));
    },
  };
};

/** Whether a message is the change with this number. */
export const isChange = (number: number) => (message: LiveMessage) =>
  message.type === 'change' && message.data.number === number;

/** The fields of each server-sent event. */
async function* messagesOf(stream: ReadableStream<Uint8Array>) {
  const decoder = new TextDecoder();
  let text = '';
  for await (const chunk of stream) {
    text += decoder.decode(chunk, { stream: true });
    for (let end = text.indexOf('\n\n'); end >= 0; end = text.indexOf('\n\n')) {
      const lines = text.slice(0, end).split('\n');
      text = text.slice(end + 2);
      yield new Map(
        lines.map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 2)] as const),
      );
    }
  }
}
