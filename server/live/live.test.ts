import { connect, kind } from '#dialect';
import { liveMessages, type LiveMessage } from '#contract/live.ts';
import { loadCell } from '#db/reads/load-cell.ts';
import { loadLastNumber } from '#db/reads/load-changes.ts';
import { houseStream, record } from '#db/record.ts';
import { administer } from '#db/administer.ts';
import { personChannel, wake } from '#db/wake.ts';
import { savePresence } from '#db/writes/presence.ts';
import { loadTranslations } from '#db/reads/load-translations.ts';
import { plain } from '#domain/text.ts';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, expect, it, vi } from 'vitest';
import { getDocument } from '../documents/get-document.ts';
import { updateDocument } from '../documents/update-document.ts';
import { leave } from '../presence/leave.ts';
import { setPresence } from '../presence/set-presence.ts';
import { openNewsroom, valueOf, type Handle } from '../testing/open-newsroom.ts';
import { at, sourceDesk, withText } from '../testing/source-desk.ts';
import { markDone } from '../translations/mark-done.ts';
import { save } from '../translations/save.ts';
import { reviseSource } from '../source/revise-source.ts';
import { validateSource } from '../source/validate-source.ts';
import { createLive } from './live.ts';
import { longestBacklog } from './document-feed.ts';
import { admitTo } from './admit-to.ts';
import { liveStream } from './live-stream.ts';

let newsroom: Awaited<ReturnType<typeof openNewsroom>>;
const ends: (() => void)[] = [];
beforeAll(async () => void (newsroom = await openNewsroom()));
afterEach(() => {
  for (const end of ends.splice(0)) end();
});
afterAll(() => newsroom.close());

/** The messages of a stream of one person on a store, as they come; a second store is a second instance. */
const listen = async (
  handle: Handle,
  positions: Map<string, number>,
  store = newsroom.store,
  live = createLive(store),
  isIn = () => true,
) => {
  const leaving = new AbortController();
  ends.push(() => leaving.abort());
  const admit = async () => (isIn() ? admitTo(store.read, newsroom.people[handle], [...positions.keys()]) : null);
  const admission = await admit();
  if (!admission) throw new Error('not admitted');
  const got: LiveMessage[] = [];
  const ids: string[] = [];
  const stream = liveStream({ live, admission, positions, admit, signal: leaving.signal });
  void (async () => {
    let text = '';
    const decoder = new TextDecoder();
    for await (const chunk of stream) {
      text += decoder.decode(chunk, { stream: true });
      for (let at = text.indexOf('\n\n'); at >= 0; at = text.indexOf('\n\n')) {
        const fields = new Map(
          text
            .slice(0, at)
            .split('\n')
            .map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 2)] as const),
        );
        text = text.slice(at + 2);
        const type = fields.get('event') as LiveMessage['type'] | undefined;
        if (!type) continue;
        // What is sent is what the contract says.
        got.push({ type, data: liveMessages[type].parse(JSON.parse(fields.get('data') ?? '')) } as LiveMessage);
        if (fields.has('id')) ids.push(fields.get('id') ?? '');
      }
    }
  })().catch(() => undefined);
  const until = async (isIt: (message: LiveMessage) => boolean, within = 1000): Promise<LiveMessage> => {
    for (const last = Date.now() + within; Date.now() < last; await pause(5)) {
      const found = got.find(isIt);
      if (found) return found;
    }
    throw new Error(`It did not come: ${JSON.stringify(got)}`);
  };
  return { got, ids, until, leave: () => leaving.abort() };
};

const openDocument = async () => {
  const document = await sourceDesk(newsroom).validated();
  const cell = (await loadTranslations(newsroom.store.read, document)).find(({ language }) => language === 'en');
  return { document, segmentId: cell?.segmentId ?? '', last: await loadLastNumber(newsroom.store.read, document) };
};

const write = async (segmentId: string, text: string, store = newsroom.store) => {
  const cell = await loadCell(store.read, { segmentId, language: 'en' });
  return valueOf(
    await save(
      { ...newsroom.as('translator'), store },
      { segmentId, language: 'en', version: cell?.translation.version ?? 0, text: plain(text), origin: 'human' },
    ),
  );
};
const isChange = (number: number) => (message: LiveMessage) =>
  message.type === 'change' && message.data.number === number;

it('tells a change with its text to whoever looks at the document, within a second', async () => {
  const { document, segmentId, last } = await openDocument();
  const stream = await listen('reviewer', new Map([[document, last]]));
  await stream.until(({ type }) => type === 'presence');
  const before = performance.now();
  const saved = await write(segmentId, 'A conference for refugees');
  const message = await stream.until(isChange(last + 1));
  expect(performance.now() - before).toBeLessThan(1000);
  expect(message.data).toMatchObject({
    document,
    kind: 'translation-saved',
    actorName: 'translator',
    segmentId,
    language: 'en',
    after: { version: saved.version, text: { text: 'A conference for refugees' } },
  });
  expect(stream.ids).toEqual([`${document}:${last + 1}`]);
});

it('tells of a source change only that it happened, and what became of each text', async () => {
  const { document, segmentId } = await openDocument();
  valueOf(await markDone(newsroom.as('translator'), await write(segmentId, 'Text')));
  const last = await loadLastNumber(newsroom.store.read, document);
  const desk = sourceDesk(newsroom);
  const stream = await listen('translator', new Map([[document, last]]));
  const draft = await desk.draftOf(document);
  const place = draft.segments.findIndex(({ id }) => id === segmentId);
  const revised = valueOf(await reviseSource(newsroom.as('editor'), withText(draft, place, 'Autre')));
  valueOf(await validateSource(newsroom.as('validator'), at(revised)));
  await stream.until(({ type, data }) => type === 'change' && data.kind === 'translation-source-changed');
  const changes = stream.got.flatMap(({ type, data }) => (type === 'change' ? [data] : []));
  expect(changes.map(({ number }) => number)).toEqual(changes.map((_, n) => last + 1 + n));
  for (const { kind: what, after } of changes)
    expect([what, after !== null]).toEqual([what, what.startsWith('translation-')]);
});

it('gives what was missed, once and in order, while more is written', async () => {
  const { document, segmentId, last } = await openDocument();
  for (const text of ['one', 'two', 'three']) await write(segmentId, text);
  const [stream] = await Promise.all([
    listen('reviewer', new Map([[document, last]])),
    (async () => {
      for (const text of ['four', 'five', 'six']) await write(segmentId, text);
    })(),
  ]);
  await stream.until(isChange(last + 6));
  const numbers = stream.got.flatMap(({ type, data }) => (type === 'change' ? [data.number] : []));
  expect(numbers).toEqual([1, 2, 3, 4, 5, 6].map((n) => last + n));
});

it('asks a page that is too far behind, or ahead of a restored database, to read all again', async () => {
  const { document, last } = await openDocument();
  const entries = Array.from({ length: longestBacklog + 1 }, () => ({ stream: document, kind: 'finding-ignored' }));
  const behind = await listen('reviewer', new Map([[document, last]]));
  await behind.until(({ type }) => type === 'presence');
  await record(newsroom.store, newsroom.as('reviewer'), entries, () => []);
  const reload = { document, number: last + longestBacklog + 1 };
  expect((await behind.until(({ type }) => type === 'reload')).data).toEqual(reload);
  const away = await listen('reviewer', new Map([[document, last]]));
  expect((await away.until(({ type }) => type === 'reload')).data).toEqual(reload);
  const ahead = await listen('reviewer', new Map([[document, 999_999]]));
  expect((await ahead.until(({ type }) => type === 'reload')).data).toEqual(reload);
});

it('reads the table once for all who look', async () => {
  const { document, segmentId, last } = await openDocument();
  const live = createLive(newsroom.store);
  const streams = await Promise.all(
    Array.from({ length: 8 }, () => listen('reviewer', new Map([[document, last]]), newsroom.store, live)),
  );
  await Promise.all(streams.map(({ until }) => until(({ type }) => type === 'presence')));
  const read = vi.spyOn(newsroom.store.read, 'select');
  const saved = await write(segmentId, 'Once');
  const written = read.mock.calls.length;
  await Promise.all(streams.map(({ until }) => until(isChange(last + 1))));
  expect(saved.text.text).toBe('Once');
  // On PostgreSQL the notification may come before the write has returned: then its read is among those.
  expect(read.mock.calls.length - written).toBeLessThanOrEqual(1);
  read.mockRestore();
});

it('tells nothing of a document that the person may not read, and stops when they may no longer', async () => {
  const { document, segmentId, last } = await openDocument();
  const stream = await listen(
    'translator',
    new Map([
      [document, last],
      ['no-such-document', 0],
    ]),
  );
  await stream.until(({ type }) => type === 'presence');
  expect(stream.got.filter(({ type }) => type === 'gone')).toEqual([
    { type: 'gone', data: { document: 'no-such-document' } },
  ]);
  const { version, settings } = valueOf(await getDocument(newsroom.as('coordinator'), { id: document }));
  valueOf(
    await updateDocument(newsroom.as('coordinator'), {
      id: document,
      version,
      settings: { ...settings, restricted: true },
    }),
  );
  await stream.until(({ type, data }) => type === 'gone' && data.document === document);
  await write(segmentId, 'Secret').catch(() => undefined);
  await record(newsroom.store, newsroom.as('coordinator'), [{ stream: document, kind: 'finding-ignored' }], () => []);
  await pause(300);
  expect(stream.got.filter(({ type }) => type === 'change')).toEqual([]);
});

it('ends when the session does', async () => {
  const { document, last } = await openDocument();
  let isIn = true;
  const stream = await listen(
    'translator',
    new Map([[document, last]]),
    newsroom.store,
    createLive(newsroom.store),
    () => isIn,
  );
  await stream.until(({ type }) => type === 'presence');
  isIn = false;
  const entry = { stream: houseStream, kind: 'person-disabled' };
  await record(newsroom.store, newsroom.as('administrator'), [entry], () => []);
  expect(await stream.until(({ type }) => type === 'ended')).toEqual({ type: 'ended', data: {} });
});

it('shows who is where, and no longer once they leave', async () => {
  const { document, segmentId, last } = await openDocument();
  const stream = await listen('reviewer', new Map([[document, last]]));
  valueOf(await setPresence(newsroom.as('translator'), { documentId: document, segmentId, language: 'en' }));
  const here = await stream.until(({ type, data }) => type === 'presence' && data.people.length === 1);
  expect(here.data).toEqual({
    document,
    people: [{ id: newsroom.people.translator.id, name: 'translator', segmentId, language: 'en' }],
  });
  stream.got.length = 0;
  valueOf(await leave(newsroom.as('translator'), { documentId: document }));
  await stream.until(({ type, data }) => type === 'presence' && data.people.length === 0);
});

it('lets a presence expire by itself, and tells the others', async () => {
  const { document, last } = await openDocument();
  const stream = await listen('reviewer', new Map([[document, last]]));
  await stream.until(({ type }) => type === 'presence');
  const now = await newsroom.store.now();
  const at = { personId: newsroom.people.spanish.id, documentId: document, segmentId: null, language: null };
  await newsroom.store.write((tx) => savePresence(tx, { ...at, expiresAt: new Date(now.getTime() + 700) }, now));
  await stream.until(({ type, data }) => type === 'presence' && data.people.length === 1);
  stream.got.length = 0;
  const gone = await stream.until(({ type, data }) => type === 'presence' && data.people.length === 0, 2000);
  expect(gone.data).toEqual({ document, people: [] });
});

it('lets nobody say that they are in a document which they may not read', async () => {
  const document = await newsroom.addDocument({ restricted: true });
  const at = { documentId: document, segmentId: null, language: null };
  expect(await setPresence(newsroom.as('translator'), at)).toEqual({ ok: false, refusal: 'not-found' });
});

it('nudges the person alone whose inbox changed', async () => {
  const live = createLive(newsroom.store);
  const mine = await listen('reviewer', new Map(), newsroom.store, live);
  const other = await listen('spanish', new Map(), newsroom.store, live);
  await pause(50);
  mine.got.length = 0;
  other.got.length = 0;
  await newsroom.store.write(() => [wake(personChannel(newsroom.people.reviewer.id))]);
  await mine.until(({ type }) => type === 'inbox');
  await pause(50);
  expect(other.got).toEqual([]);
});

it('hears within a second what another process or instance writes', async () => {
  const { document, segmentId, last } = await openDocument();
  const stream = await listen('reviewer', new Map([[document, last]]));
  await stream.until(({ type }) => type === 'presence');
  const other = connect(newsroom.url);
  try {
    await write(segmentId, 'From elsewhere', other);
    await stream.until(isChange(last + 1));
    const now = await other.now();
    const at = { personId: newsroom.people.spanish.id, documentId: document, segmentId: null, language: null };
    await other.write((tx) => savePresence(tx, { ...at, expiresAt: new Date(now.getTime() + 5000) }, now));
    const here = await stream.until(({ type, data }) => type === 'presence' && data.people.length === 1);
    expect(here.data).toMatchObject({ people: [{ name: 'spanish' }] });
  } finally {
    await other.close();
  }
});

it.runIf((kind as string) === 'postgres')('reads from the table what was written while its line was cut', async () => {
  const { document, segmentId, last } = await openDocument();
  const stream = await listen('reviewer', new Map([[document, last]]));
  await stream.until(({ type }) => type === 'presence');
  const database = new URL(newsroom.url).pathname.slice(1);
  await administer(
    newsroom.url,
    `select pg_terminate_backend(pid) from pg_stat_activity where datname = '${database}' and query ilike 'listen%'`,
  );
  await write(segmentId, 'While nobody heard');
  const heard = await stream.until(isChange(last + 1), 5000);
  expect(heard.data).toMatchObject({ after: { text: { text: 'While nobody heard' } } });
});
