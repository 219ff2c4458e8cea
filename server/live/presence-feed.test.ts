import { personChannel, wake } from '#db/wake.ts';
import { savePresence } from '#db/writes/presence.ts';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { leave } from '../presence/leave.ts';
import { setPresence } from '../presence/set-presence.ts';
import { openLiveRoom } from '../testing/live-room.ts';
import { valueOf } from '../testing/open-newsroom.ts';
import { createLive } from './live.ts';

let room: Awaited<ReturnType<typeof openLiveRoom>>;
beforeAll(async () => void (room = await openLiveRoom()));
afterEach(() => room.endStreams());
afterAll(() => room.close());

it('shows who is where, and no longer once they leave', async () => {
  const { document, segmentId, last } = await room.openDocument();
  const stream = await room.listen('reviewer', new Map([[document, last]]));
  valueOf(await setPresence(room.as('translator'), { documentId: document, segmentId, language: 'en' }));
  const here = await stream.until(({ type, data }) => type === 'presence' && data.people.length === 1);
  expect(here.data).toEqual({
    document,
    people: [{ id: room.people.translator.id, name: 'translator', segmentId, language: 'en' }],
  });
  stream.got.length = 0;
  valueOf(await leave(room.as('translator'), { documentId: document }));
  await stream.until(({ type, data }) => type === 'presence' && data.people.length === 0);
});

it('lets a presence expire by itself, and tells the others', async () => {
  const { document, last } = await room.openDocument();
  const stream = await room.listen('reviewer', new Map([[document, last]]));
  await stream.until(({ type }) => type === 'presence');
  const now = await room.store.now();
  const at = { personId: room.people.spanish.id, documentId: document, segmentId: null, language: null };
  await room.store.write((tx) => savePresence(tx, { ...at, expiresAt: new Date(now.getTime() + 700) }, now));
  await stream.until(({ type, data }) => type === 'presence' && data.people.length === 1);
  stream.got.length = 0;
  const gone = await stream.until(({ type, data }) => type === 'presence' && data.people.length === 0, 2000);
  expect(gone.data).toEqual({ document, people: [] });
});

it('lets nobody say that they are in a document which they may not read', async () => {
  const document = await room.addDocument({ restricted: true });
  const at = { documentId: document, segmentId: null, language: null };
  expect(await setPresence(room.as('translator'), at)).toEqual({ ok: false, refusal: 'not-found' });
});

it('nudges the person alone whose inbox changed', async () => {
  const live = createLive(room.store);
  const mine = await room.listen('reviewer', new Map(), { live });
  const other = await room.listen('spanish', new Map(), { live });
  await pause(50);
  mine.got.length = 0;
  other.got.length = 0;
  await room.store.write(() => [wake(personChannel(room.people.reviewer.id))]);
  await mine.until(({ type }) => type === 'inbox');
  await pause(50);
  expect(other.got).toEqual([]);
});
