import { loadLastNumber } from '#db/reads/load-changes.ts';
import { houseStream, record } from '#db/record.ts';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, expect, it, vi } from 'vitest';
import { getDocument } from '../documents/get-document.ts';
import { updateDocument } from '../documents/update-document.ts';
import { reviseSource } from '../source/revise-source.ts';
import { validateSource } from '../source/validate-source.ts';
import { isChange, openLiveRoom } from '../testing/live-room.ts';
import { valueOf } from '../testing/open-newsroom.ts';
import { at, sourceDesk, withText } from '../testing/source-desk.ts';
import { markDone } from '../translations/mark-done.ts';
import { longestBacklog } from './document-feed.ts';
import { createLive } from './live.ts';

let room: Awaited<ReturnType<typeof openLiveRoom>>;
beforeAll(async () => void (room = await openLiveRoom()));
afterEach(() => room.endStreams());
afterAll(() => room.close());

it('tells a change with its text to whoever looks at the document, within a second', async () => {
  const { document, segmentId, last } = await room.openDocument();
  const stream = await room.listen('reviewer', new Map([[document, last]]));
  await stream.until(({ type }) => type === 'presence');
  const before = performance.now();
  const saved = await room.write(segmentId, 'A conference for refugees');
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
  const { document, segmentId } = await room.openDocument();
  valueOf(await markDone(room.as('translator'), await room.write(segmentId, 'Text')));
  const last = await loadLastNumber(room.store.read, document);
  const desk = sourceDesk(room);
  const stream = await room.listen('translator', new Map([[document, last]]));
  const draft = await desk.draftOf(document);
  const place = draft.segments.findIndex(({ id }) => id === segmentId);
  const revised = valueOf(await reviseSource(room.as('editor'), withText(draft, place, 'Autre')));
  valueOf(await validateSource(room.as('validator'), at(revised)));
  await stream.until(({ type, data }) => type === 'change' && data.kind === 'translation-source-changed');
  const changes = stream.got.flatMap(({ type, data }) => (type === 'change' ? [data] : []));
  expect(changes.map(({ number }) => number)).toEqual(changes.map((_, n) => last + 1 + n));
  for (const { kind: what, after } of changes)
    expect([what, after !== null]).toEqual([what, what.startsWith('translation-')]);
});

it('gives what was missed, once and in order, while more is written', async () => {
  const { document, segmentId, last } = await room.openDocument();
  for (const text of ['one', 'two', 'three']) await room.write(segmentId, text);
  const [stream] = await Promise.all([
    room.listen('reviewer', new Map([[document, last]])),
    (async () => {
      for (const text of ['four', 'five', 'six']) await room.write(segmentId, text);
    })(),
  ]);
  await stream.until(isChange(last + 6));
  const numbers = stream.got.flatMap(({ type, data }) => (type === 'change' ? [data.number] : []));
  expect(numbers).toEqual([1, 2, 3, 4, 5, 6].map((n) => last + n));
});

it('asks a page that is too far behind, or ahead of a restored database, to read all again', async () => {
  const { document, last } = await room.openDocument();
  const entries = Array.from({ length: longestBacklog + 1 }, () => ({ stream: document, kind: 'finding-ignored' }));
  const behind = await room.listen('reviewer', new Map([[document, last]]));
  await behind.until(({ type }) => type === 'presence');
  await record(room.store, room.as('reviewer'), entries, () => []);
  const reload = { document, number: last + longestBacklog + 1 };
  expect((await behind.until(({ type }) => type === 'reload')).data).toEqual(reload);
  const away = await room.listen('reviewer', new Map([[document, last]]));
  expect((await away.until(({ type }) => type === 'reload')).data).toEqual(reload);
  const ahead = await room.listen('reviewer', new Map([[document, 999_999]]));
  expect((await ahead.until(({ type }) => type === 'reload')).data).toEqual(reload);
});

it('reads the table once for all who look', async () => {
  const { document, segmentId, last } = await room.openDocument();
  const live = createLive(room.store);
  const streams = await Promise.all(
    Array.from({ length: 8 }, () => room.listen('reviewer', new Map([[document, last]]), { live })),
  );
  await Promise.all(streams.map(({ until }) => until(({ type }) => type === 'presence')));
  const read = vi.spyOn(room.store.read, 'select');
  const saved = await room.write(segmentId, 'Once');
  const written = read.mock.calls.length;
  await Promise.all(streams.map(({ until }) => until(isChange(last + 1))));
  expect(saved.text.text).toBe('Once');
  // On PostgreSQL the notification may come before the write has returned: then its read is among those.
  expect(read.mock.calls.length - written).toBeLessThanOrEqual(1);
  read.mockRestore();
});

it('tells nothing of a document that the person may not read, and stops when they may no longer', async () => {
  const { document, segmentId, last } = await room.openDocument();
  const stream = await room.listen(
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
  const { version, settings } = valueOf(await getDocument(room.as('coordinator'), { id: document }));
  valueOf(
    await updateDocument(room.as('coordinator'), {
      id: document,
      version,
      settings: { ...settings, restricted: true },
    }),
  );
  await stream.until(({ type, data }) => type === 'gone' && data.document === document);
  await room.write(segmentId, 'Secret').catch(() => undefined);
  await record(room.store, room.as('coordinator'), [{ stream: document, kind: 'finding-ignored' }], () => []);
  await pause(300);
  expect(stream.got.filter(({ type }) => type === 'change')).toEqual([]);
});

it('ends when the session does', async () => {
  const { document, last } = await room.openDocument();
  let isIn = true;
  const stream = await room.listen('translator', new Map([[document, last]]), { isIn: () => isIn });
  await stream.until(({ type }) => type === 'presence');
  isIn = false;
  const entry = { stream: houseStream, kind: 'person-disabled' };
  await record(room.store, room.as('administrator'), [entry], () => []);
  expect(await stream.until(({ type }) => type === 'ended')).toEqual({ type: 'ended', data: {} });
});
