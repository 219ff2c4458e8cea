import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { rateLimit, session } from '#db/schema/people.ts';
import type { Result } from '#domain/result.ts';
import { createHmac } from 'node:crypto';
import { readEnvironment } from '../environment.ts';
import type { Installation } from '../installation.ts';
import { addPerson } from '../people/add-person.ts';
import { makeResetLink } from '../people/make-reset-link.ts';
import { setDisabled } from '../people/set-disabled.ts';
import { redeemLink } from '../people/redeem-link.ts';
import { sessionOf } from '../session/session-of.ts';
import { setPreferences } from '../session/set-preferences.ts';
import { openTestStore } from '#db/testing/open-test-store.ts';
import { createAuth } from './create-auth.ts';
import { allowedEndpoints, disabledPaths } from './endpoints.ts';
import { handleAuth } from './handle-auth.ts';

const origin = 'http://127.0.0.1:3000';
const password = 'a long enough password';
const email = 'bo@example.org';

// Each password is hashed for real, which takes its time on a small machine.
vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 });

let at: Installation;
let library: ReturnType<typeof createAuth>;
let close: () => Promise<void>;
let personId: string;

beforeEach(async () => {
  const opened = await openTestStore();
  close = opened.close;
  const environment = {
    ...readEnvironment({ NODE_ENV: 'test', TRIPTYQUE_LOG_LEVEL: 'silent' }),
    databaseUrl: opened.url,
  };
  at = { environment, secret: 'a secret of a test, 32 characters long', store: opened.store };
  library = createAuth(at);
  const bo = { name: 'Bo', email, password, grants: [{ role: 'translator' as const, language: 'en' as const }] };
  personId = value(await addPerson({ store: at.store, now: new Date() }, bo));
});
afterEach(() => close());

const value = <Value, Refused>(result: Result<Value, Refused>): Value => {
  if (!result.ok) throw new Error(`refused: ${String(result.refusal)}`);
  return result.value;
};

const administrator = () => ({
  store: at.store,
  now: new Date(),
  actor: { id: 'a', name: 'A', grants: [{ role: 'administrator' as const, language: null }] },
});

type Sent = { method?: string; body?: unknown; headers?: Record<string, string>; cookie?: string };

const send = (path: string, { method = 'POST', body = {}, headers = {}, cookie }: Sent = {}) =>
  handleAuth(
    new Request(`${origin}/api/auth${path}`, {
      method,
      headers: {
        host: '127.0.0.1:3000',
        origin,
        'content-type': 'application/json',
        ...(cookie ? { cookie } : {}),
        ...headers,
      },
      ...(method === 'GET' ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    }),
    at,
    library,
  );

const signIn = (tried = password, of = email) => send('/sign-in/email', { body: { email: of, password: tried } });
const cookieOf = (response: Response): string =>
  response.headers
    .getSetCookie()
    .map((one) => one.split(';')[0])
    .join('; ');
const whoIs = (cookie: string) => sessionOf(new Headers({ cookie }), at);

test('everything that better-auth offers is either allowed or disabled, and only the allowed answers', async () => {
  const offered = Object.values(library.api).flatMap(({ path, options }) =>
    path ? [options.method].flat().map((method) => ({ path, method })) : [],
  );
  expect(offered.length).toBeGreaterThan(30);
  const answering = new Set<string>();
  for (const { path, method } of offered) {
    const name = `${method} ${path}`;
    if (!allowedEndpoints.has(name) && path !== '/get-session') expect(disabledPaths).toContain(path);
    const { status } = await send(path.replace(/:\w+/, 'x'), { method, headers: { 'x-forwarded-for': '1.2.3.4' } });
    if (status !== 404) answering.add(name);
  }
  expect([...answering].toSorted()).toEqual([...allowedEndpoints].toSorted());
});

test('signs in, says who it is, and signs out', async () => {
  const response = await signIn();
  expect(response.status).toBe(200);
  const set = response.headers.getSetCookie().find((one) => one.startsWith('triptyque.session_token='))!;
  expect(set).toMatch(/HttpOnly/i);
  expect(set).toMatch(/SameSite=Lax/i);
  expect(set).toMatch(/Max-Age=1209600/i);
  expect(set).not.toMatch(/Secure/i);
  const cookie = cookieOf(response);
  expect(await whoIs(cookie)).toEqual({
    id: personId,
    name: 'Bo',
    email,
    locale: null,
    theme: 'system',
    keys: {},
    singleKeys: true,
    twoFactorEnabled: false,
    grants: [{ role: 'translator', language: 'en' }],
  });
  expect(await (await send('/get-session', { method: 'GET', cookie })).json()).toMatchObject({ user: { email } });
  expect((await send('/sign-out', { cookie })).status).toBe(200);
  expect(await whoIs(cookie)).toBeNull();
});

test('behind TLS the cookie is Secure, and the session is found by its other name', async () => {
  at = { ...at, environment: { ...at.environment, publicAddress: 'https://press.example.org' } };
  library = createAuth(at);
  const response = await send('/sign-in/email', {
    body: { email, password },
    headers: { origin: 'https://press.example.org' },
  });
  expect(response.headers.getSetCookie()[0]).toMatch(/^__Secure-triptyque\.session_token=.*; Secure/i);
  expect((await whoIs(cookieOf(response)))?.id).toBe(personId);
});

test('nobody is signed in by a cookie that was altered, signed with another secret, or not signed', async () => {
  const cookie = cookieOf(await signIn());
  expect(await whoIs(cookie.replace('session_token=', 'session_token=a'))).toBeNull();
  expect(
    await sessionOf(new Headers({ cookie }), { ...at, secret: 'another secret of 32 characters or so' }),
  ).toBeNull();
  const [row] = await at.store.read.select().from(session);
  expect(await whoIs(`triptyque.session_token=${row!.token}`)).toBeNull();
  expect(await whoIs('triptyque.session_token=%E0%A4%A')).toBeNull();
});

test('a session ends after fourteen days', async () => {
  const headers = new Headers({ cookie: cookieOf(await signIn()) });
  const after = (days: number) => new Date(Date.now() + days * 24 * 60 * 60 * 1000);
  expect(await sessionOf(headers, at, after(13.9))).not.toBeNull();
  expect(await sessionOf(headers, at, after(14.1))).toBeNull();
});

test('answers the same to a wrong password, an unknown address and a disabled account', async () => {
  const wrong = await signIn('not the password');
  const unknown = await signIn(password, 'nobody@example.org');
  value(await setDisabled(administrator(), { id: personId, version: 1, disabled: true }));
  const disabled = await signIn();
  const answers = await Promise.all(
    [wrong, unknown, disabled].map(async (one) => ({
      status: one.status,
      body: await one.text(),
      cookies: one.headers.getSetCookie(),
    })),
  );
  expect(answers[0]).toMatchObject({ status: 401, cookies: [] });
  expect(answers[1]).toEqual(answers[0]);
  expect(answers[2]).toEqual(answers[0]);
  expect(answers[0]!.body).not.toContain('example.org');
});

test('disabling an account ends its sessions at once', async () => {
  const cookie = cookieOf(await signIn());
  value(await setDisabled(administrator(), { id: personId, version: 1, disabled: true }));
  expect(await whoIs(cookie)).toBeNull();
  expect(await at.store.read.select().from(session)).toEqual([]);
});

test('a reset ends every session and only the new password signs in', async () => {
  const cookie = cookieOf(await signIn());
  const { path } = value(await makeResetLink(administrator(), { id: personId }));
  const token = path.replace('/join/', '');
  value(await redeemLink({ store: at.store, now: new Date() }, { token, password: 'another long password' }));
  expect(await whoIs(cookie)).toBeNull();
  expect((await signIn()).status).toBe(401);
  expect((await signIn('another long password')).status).toBe(200);
});

test('refuses the sixth failed attempt on an account within a minute, and counts no success', async () => {
  for (let time = 0; time < 6; time += 1) expect((await signIn()).status).toBe(200);
  for (let time = 0; time < 5; time += 1) expect((await signIn('not the password')).status).toBe(401);
  const refused = await signIn();
  expect(refused.status).toBe(429);
  expect(refused.headers.get('retry-after')).toBe('60');
  expect((await signIn(password, 'somebody.else@example.org')).status).toBe(401);
  expect(JSON.stringify(await at.store.read.select().from(rateLimit))).not.toContain(email);
});

test('attempts sent at once cannot slip through together', async () => {
  const statuses = await Promise.all(Array.from({ length: 12 }, async () => (await signIn('not the password')).status));
  expect(statuses.filter((status) => status === 401)).toHaveLength(5);
});

test('behind a trusted proxy an address has its own number, whatever the client says before it', async () => {
  at = { ...at, environment: { ...at.environment, trustsProxy: true } };
  const from = (address: string, time: number) =>
    send('/sign-in/email', {
      body: { email: `no address ${time}`, password: 'x' },
      headers: { 'x-forwarded-for': address },
    });
  const statuses: number[] = [];
  for (let time = 0; time < 21; time += 1) statuses.push((await from(`10.0.0.${time}, 203.0.113.7`, time)).status);
  expect(statuses.indexOf(429)).toBe(20);
  expect((await from('203.0.113.8', 99)).status).toBe(400);
});

test('refuses a foreign origin, and a body that is too large', async () => {
  const foreign = { origin: 'https://evil.example' };
  expect((await send('/sign-in/email', { body: { email, password }, headers: foreign })).status).toBe(403);
  expect((await send('/sign-in/email', { body: JSON.stringify({ email, password: 'x'.repeat(9000) }) })).status).toBe(
    413,
  );
});

test('no account is made from outside', async () => {
  const body = { name: 'Eve', email: 'eve@example.org', password, version: 9, disabledAt: null };
  expect((await send('/sign-up/email', { body })).status).toBe(404);
  expect(
    (
      await library.handler(
        new Request(`${origin}/api/auth/sign-up/email`, {
          method: 'POST',
          headers: { origin, 'content-type': 'application/json' },
          body: JSON.stringify(body),
        }),
      )
    ).status,
  ).toBe(404);
});

test('a person changes their password, which signs them out elsewhere', async () => {
  const elsewhere = cookieOf(await signIn());
  const cookie = cookieOf(await signIn());
  const change = (currentPassword: string, newPassword: string) =>
    send('/change-password', { cookie, body: { currentPassword, newPassword, revokeOtherSessions: true } });
  expect((await change('not the password', 'another long password')).status).toBe(400);
  expect((await change(password, 'elevenchars')).status).toBe(400);
  const changed = await change(password, 'another long password');
  expect(changed.status).toBe(200);
  expect(await whoIs(elsewhere)).toBeNull();
  expect((await whoIs(cookieOf(changed)))?.id).toBe(personId);
});

test('a second factor is asked for once it was verified, and a backup code stands in for it once', async () => {
  const cookie = cookieOf(await signIn());
  const enabled = await send('/two-factor/enable', { cookie, body: { password } });
  const { totpURI, backupCodes } = (await enabled.json()) as { totpURI: string; backupCodes: string[] };
  expect(await (await signIn()).json()).not.toHaveProperty('twoFactorRedirect');
  const verified = await send('/two-factor/verify-totp', { cookie, body: { code: codeOf(totpURI) } });
  expect(verified.status).toBe(200);

  const half = await signIn();
  expect(await half.json()).toMatchObject({ twoFactorRedirect: true });
  expect(await whoIs(cookieOf(half))).toBeNull();
  expect((await send('/two-factor/verify-totp', { cookie: cookieOf(half), body: { code: '000000' } })).status).toBe(
    401,
  );
  const whole = await send('/two-factor/verify-totp', { cookie: cookieOf(half), body: { code: codeOf(totpURI) } });
  expect((await whoIs(cookieOf(whole)))?.twoFactorEnabled).toBe(true);

  const withCode = async () =>
    send('/two-factor/verify-backup-code', { cookie: cookieOf(await signIn()), body: { code: backupCodes[0] } });
  expect((await withCode()).status).toBe(200);
  expect((await withCode()).status).toBe(401);
});

test('a disabled account gets no session by its second factor either', async () => {
  const cookie = cookieOf(await signIn());
  const enabled = await send('/two-factor/enable', { cookie, body: { password } });
  const { totpURI } = (await enabled.json()) as { totpURI: string };
  await send('/two-factor/verify-totp', { cookie, body: { code: codeOf(totpURI) } });
  const half = cookieOf(await signIn());
  value(await setDisabled(administrator(), { id: personId, version: 1, disabled: true }));
  const answer = await send('/two-factor/verify-totp', { cookie: half, body: { code: codeOf(totpURI) } });
  expect(answer.status).toBe(401);
  expect(await at.store.read.select().from(session)).toEqual([]);
});

test('keeps the language and theme that a person chose', async () => {
  const cookie = cookieOf(await signIn());
  const act = { store: at.store, now: new Date(), actor: { id: personId, name: 'Bo', grants: [] } };
  expect(value(await setPreferences(act, { locale: 'es' }))).toMatchObject({ locale: 'es', theme: 'system' });
  expect(value(await setPreferences(act, { theme: 'dark' }))).toMatchObject({ locale: 'es', theme: 'dark' });
  expect(await whoIs(cookie)).toMatchObject({ locale: 'es', theme: 'dark' });
});

/** The code of this moment: RFC 6238, thirty seconds, six digits. */
const codeOf = (totpURI: string): string => {
  const bits = [...new URL(totpURI).searchParams.get('secret')!.replace(/=+$/, '')]
    .map((letter) => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(letter).toString(2).padStart(5, '0'))
    .join('');
  const secret = Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)));
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(Math.floor(Date.now() / 30_000)));
  const hash = createHmac('sha1', secret).update(counter).digest();
  const number = hash.readUInt32BE(hash.at(-1)! & 0xf) & 0x7fffffff;
  return String(number % 1_000_000).padStart(6, '0');
};
