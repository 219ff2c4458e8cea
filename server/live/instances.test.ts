import { connect, kind } from '#dialect';
import { administer } from '#db/administer.ts';
import { savePresence } from '#db/writes/presence.ts';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { isChange, openLiveRoom } from '../testing/live-room.ts';

let room: Awaited<ReturnType<typeof openLiveRoom>>;
beforeAll(async () => void (room = await openLiveRoom()));
afterEach(() => room.endStreams());
afterAll(() => room.close());

it('hears within a second what another process or instance writes', async () => {
  const { document, segmentId, last } = await room.openDocument();
  const stream = await room.listen('reviewer', new Map([[document, last]]));
  await stream.until(({ type }) => type === 'presence');
  const other = connect(room.url);
  try {
    await room.write(segmentId, 'From elsewhere', other);
    await stream.until(isChange(last + 1));
    const now = await other.now();
    const at = { personId: room.people.spanish.id, documentId: document, segmentId: null, language: null };
    await other.write((tx) => savePresence(tx, { ...at, expiresAt: new Date(now.getTime() + 5000) }, now));
    const here = await stream.until(({ type, data }) => type === 'presence' && data.people.length === 1);
    expect(here.data).toMatchObject({ people: [{ name: 'spanish' }] });
  } finally {
    await other.close();
  }
});

it.runIf((kind as string) === 'postgres')('reads from the table what was written while its line was cut', async () => {
  const { document, segmentId, last } = await room.openDocument();
  const stream = await room.listen('reviewer', new Map([[document, last]]));
  await stream.until(({ type }) => type === 'presence');
  const database = new URL(room.url).pathname.slice(1);
  await administer(
    room.url,
    `select pg_terminate_backend(pid) from pg_stat_activity where datname = '${database}' and query ilike 'listen%'`,
  );
  await room.write(segmentId, 'While nobody heard');
  const heard = await stream.until(isChange(last + 1), 5000);
  expect(heard.data).toMatchObject({ after: { text: { text: 'While nobody heard' } } });
});
