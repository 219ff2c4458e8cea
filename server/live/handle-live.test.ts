import { createHmac } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { newId } from '#db/new-id.ts';
import { loadLastNumber } from '#db/reads/load-changes.ts';
import { session } from '#db/schema/people.ts';
import { endSessions } from '#db/writes/save-person.ts';
import { sessionCookieName } from '../auth/session-cookie.ts';
import { readEnvironment } from '../environment.ts';
import { openNewsroom } from '../testing/open-newsroom.ts';
import { sourceDesk } from '../testing/source-desk.ts';
import { handleLive } from './handle-live.ts';

let newsroom: Awaited<ReturnType<typeof openNewsroom>>;
let document = '';
let cookie = '';
const secret = 'a-secret-of-this-test-alone-with-length';
const token = newId();
const environment = readEnvironment({ NODE_ENV: 'test' });

beforeAll(async () => {
  newsroom = await openNewsroom();
  document = await sourceDesk(newsroom).validated();
  const { id: userId } = newsroom.people.reviewer;
  const now = new Date();
  const row = {
    id: newId(),
    token,
    userId,
    createdAt: now,
    updatedAt: now,
    expiresAt: new Date(now.getTime() + 3_600_000),
  };
  await newsroom.store.write((tx) => [{ run: tx.insert(session).values(row), rows: 1 }]);
  const signature = createHmac('sha256', secret).update(token).digest('base64');
  cookie = `${sessionCookieName(environment)}=${encodeURIComponent(`${token}.${signature}`)}`;
});
afterAll(() => newsroom.close());

const ask = async (search: Record<string, string>, headers: Record<string, string> = { cookie }) => {
  const leaving = new AbortController();
  const url = `http://localhost/api/live?${new URLSearchParams(search)}`;
  const request = new Request(url, { headers, signal: leaving.signal });
  const answer = await handleLive(request, { environment, secret, store: newsroom.store });
  return { answer, leave: () => leaving.abort() };
};

/** What a stream says until it has said a word, then it is left. */
const readUntil = async ({ answer, leave }: Awaited<ReturnType<typeof ask>>, word: string): Promise<string> => {
  const reader = answer.body?.getReader();
  let told = '';
  while (!told.includes(word)) {
    const next = await reader?.read();
    if (!next?.value) break;
    told += new TextDecoder().decode(next.value);
  }
  leave();
  return told;
};

it('is for those who are signed in, and for the person whose page asks', async () => {
  const person = newsroom.people.reviewer.id;
  expect((await ask({ person }, {})).answer.status).toBe(401);
  expect((await ask({ person, documents: `${document}:-1` })).answer.status).toBe(400);
  expect((await ask({ person, documents: 'a b:1' })).answer.status).toBe(400);
  expect((await ask({ documents: `${document}:0` })).answer.status).toBe(400);
  expect((await ask({ person: newId() })).answer.status).toBe(409);
});

it('says that it must not be stored, changed or held back', async () => {
  const asked = await ask({ person: newsroom.people.reviewer.id, documents: `${document}:0` });
  expect(Object.fromEntries(asked.answer.headers)).toMatchObject({
    'content-type': 'text/event-stream; charset=utf-8',
    'cache-control': 'no-store, no-transform',
    'x-accel-buffering': 'no',
  });
  expect(await readUntil(asked, 'event: presence')).toContain(`id: ${document}:1\nevent: change`);
});

it('resumes where the line broke', async () => {
  const last = await loadLastNumber(newsroom.store.read, document);
  const search = { person: newsroom.people.reviewer.id, documents: `${document}:0` };
  const asked = await ask(search, { cookie, 'last-event-id': `${document}:${last - 1}` });
  const told = await readUntil(asked, 'event: presence');
  expect(told.match(/event: change/g)).toHaveLength(1);
  expect(told).toContain(`id: ${document}:${last}`);
});

it('opens a limited number of streams a person', async () => {
  const search = { person: newsroom.people.reviewer.id };
  const all = await Promise.all(Array.from({ length: 32 }, () => ask(search)));
  expect(all.filter(({ answer }) => answer.status === 429).length).toBeGreaterThan(0);
  for (const { leave } of all) leave();
  const after = await ask(search);
  expect(after.answer.status).toBe(200);
  after.leave();
});

it('tells nothing to a session that has ended', async () => {
  await newsroom.store.write((tx) => [endSessions(tx, newsroom.people.reviewer.id)]);
  expect((await ask({ person: newsroom.people.reviewer.id })).answer.status).toBe(401);
});
