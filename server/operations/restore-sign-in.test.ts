import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { createAuth } from '../auth/create-auth.ts';
import { handleAuth } from '../auth/handle-auth.ts';
import { readEnvironment } from '../environment.ts';
import { addPerson } from '../people/add-person.ts';
import { sessionOf } from '../session/session-of.ts';
import { openTestStore } from '#db/testing/open-test-store.ts';
import { backup } from './backup.ts';
import { restore } from './restore.ts';

const origin = 'http://127.0.0.1:3000';
const person = { name: 'Bo', email: 'bo@example.org', password: 'a long enough password', grants: [] };

const house = async () => {
  const opened = await openTestStore();
  const environment = {
    ...readEnvironment({ NODE_ENV: 'test', TRIPTYQUE_LOG_LEVEL: 'silent' }),
    databaseUrl: opened.url,
  };
  const at = { environment, secret: 'a secret of a test, 32 characters long', store: opened.store };
  const library = createAuth(at);
  const signIn = (password: string) =>
    handleAuth(
      new Request(`${origin}/api/auth/sign-in/email`, {
        method: 'POST',
        headers: { host: '127.0.0.1:3000', origin, 'content-type': 'application/json' },
        body: JSON.stringify({ email: person.email, password }),
      }),
      at,
      library,
    );
  const isSignedIn = async (cookie: string) => (await sessionOf(new Headers({ cookie }), at)) !== null;
  return { ...opened, at, signIn, isSignedIn };
};
const cookieOf = (response: Response) =>
  response.headers
    .getSetCookie()
    .map((one) => one.split(';')[0])
    .join('; ');

it('lets people sign in with the passwords they had, and keeps nobody signed in', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'triptyque-sign-in-'));
  const first = await house();
  await addPerson({ store: first.store, now: new Date() }, person);
  const cookie = cookieOf(await first.signIn(person.password));
  expect(await first.isSignedIn(cookie)).toBe(true);

  const archive = join(folder, 'archive.gz');
  await backup({ store: first.store, now: new Date() }, archive);
  expect(await restore(first, archive, { replace: true })).toMatchObject({ ok: true });
  expect(await first.isSignedIn(cookie)).toBe(false);

  const second = await house();
  expect(await restore(second, archive, { replace: false })).toMatchObject({ ok: true });
  expect((await second.signIn('another long password')).status).toBe(401);
  const again = await second.signIn(person.password);
  expect(again.status).toBe(200);
  expect(await second.isSignedIn(cookieOf(again))).toBe(true);

  await first.close();
  await second.close();
  rmSync(folder, { recursive: true });
}, 30_000);
