import type { LiveMessage } from '#contract/live.ts';
import { loadChanges, loadLastNumber } from '#db/reads/load-changes.ts';
import { changeView } from './change-view.ts';
import { longestBacklog } from './document-feed.ts';
import type { Live } from './live.ts';

/** What a person may be told: the documents that they read. Null when the session is over. */
export type Admission = { personId: string; documents: ReadonlySet<string> } | null;

/** A comment or message at least this often, so that proxies keep the line and the page knows that it stands. */
export const beatInterval = 15_000;
const beatsToRecheck = 2;
/** What may wait for a reader that does not read, in bytes. Then the line is cut; the page resumes where it was. */
const longestWait = 4 * 1024 * 1024;

/** What happens in a document and changes who reads it. */
const accessKinds = new Set(['document-settings-changed', 'language-assigned']);

type Opening = {
  live: Live;
  admission: NonNullable<Admission>;
  /** The documents asked for, each with the last event that the page knows. */
  positions: ReadonlyMap<string, number>;
  admit: () => Promise<Admission>;
  signal: AbortSignal;
};

/**
 * The answer that does not end: server-sent events of some documents, first what the page missed, then what happens. The
 * id of each change says how far all of them are, so that a broken line resumes by itself.
 */
export const liveStream = ({ live, admission, positions, admit, signal }: Opening): ReadableStream<Uint8Array> => {
  const encoder = new TextEncoder();
  const seen = new Map(positions);
  const feeds = new Map<string, () => void>();
  let documents = admission.documents;
  let line: Promise<unknown> = Promise.resolve();
  let isRechecking = false;
  let beats = 0;
  let end = (_how: 'close' | 'error') => {};

  const begin = (controller: ReadableStreamDefaultController<Uint8Array>) => {
    let isOver = false;
    const disconnect = live.connect({
      personId: admission.personId,
      recheck: () => {
        if (isRechecking) return;
        isRechecking = true;
        inLine(recheck);
      },
      nudge: () => write({ type: 'inbox', data: {} }),
      close: () => end('close'),
    });
    const timer = setInterval(() => {
      write({ type: 'beat', data: {} });
      beats += 1;
      if (beats % beatsToRecheck === 0) inLine(recheck);
    }, beatInterval);
    timer.unref();

    end = (how) => {
      if (isOver) return;
      isOver = true;
      clearInterval(timer);
      disconnect();
      for (const leave of feeds.values()) leave();
      try {
        if (how === 'close') controller.close();
        else controller.error(new Error('The reader of a live stream fell behind'));
      } catch {
        // The reader has gone.
      }
    };

    const send = (text: string) => {
      if (isOver) return;
      if ((controller.desiredSize ?? 0) <= 0) end('error');
      else controller.enqueue(encoder.encode(text));
    };
    const write = ({ type, data }: LiveMessage) => {
      const hasPlace = type === 'change' || type === 'reload';
      send(`${hasPlace ? `id: ${idOf(seen)}\n` : ''}event: ${type}\ndata: ${JSON.stringify(data)}\n\n`);
    };
    const inLine = (job: () => Promise<void> | void) => {
      line = line.then(() => (isOver ? undefined : job())).catch(() => end('error'));
    };

    const recheck = async () => {
      isRechecking = false;
      const newest = await admit();
      if (newest === null) {
        write({ type: 'ended', data: {} });
        end('close');
        return;
      }
      documents = newest.documents;
      for (const document of seen.keys()) if (!documents.has(document)) drop(document);
    };
    const drop = (document: string) => {
      feeds.get(document)?.();
      feeds.delete(document);
      seen.delete(document);
      write({ type: 'gone', data: { document } });
    };

    const take = async (message: LiveMessage) => {
      if (!('document' in message.data)) return;
      const { document } = message.data;
      if (message.type === 'change' || message.type === 'reload') {
        if (message.data.number <= (seen.get(document) ?? Infinity)) return;
        if (message.type === 'change' && accessKinds.has(message.data.kind)) await recheck();
        if (!documents.has(document)) return;
        seen.set(document, message.data.number);
      }
      if (documents.has(document)) write(message);
    };

    /** What the page missed. */
    const catchUp = async (document: string, after: number) => {
      const rows = await loadChanges(live.store.read, document, after, longestBacklog + 1);
      const last =
        rows.length === 0 || rows.length > longestBacklog ? await loadLastNumber(live.store.read, document) : null;
      // Too far behind; or ahead of a database that was restored from a backup.
      if (rows.length > longestBacklog || (last !== null && last < after)) {
        seen.set(document, last ?? 0);
        write({ type: 'reload', data: { document, number: last ?? 0 } });
        return;
      }
      for (const row of rows) await take({ type: 'change', data: changeView(document, row) });
    };

    send('retry: 2000\n\n');
    for (const [document, after] of positions) {
      inLine(async () => {
        if (!documents.has(document)) {
          drop(document);
          return;
        }
        const feed = await live.join(document, (message) => inLine(() => take(message)));
        feeds.set(document, feed.leave);
        if (isOver) {
          feed.leave();
          return;
        }
        await catchUp(document, after);
        write({ type: 'presence', data: { document, people: feed.people() } });
      });
    }
    signal.addEventListener('abort', () => end('close'), { once: true });
    if (signal.aborted) end('close');
  };

  return new ReadableStream<Uint8Array>(
    { start: begin, cancel: () => end('close') },
    new ByteLengthQueuingStrategy({ highWaterMark: longestWait }),
  );
};

const idOf = (seen: ReadonlyMap<string, number>): string =>
  [...seen].map(([document, number]) => `${document}:${number}`).join(',');
