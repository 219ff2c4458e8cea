import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Store } from '#dialect';
import { event } from '#db/schema/house.ts';
import { account, accessLink, person } from '#db/schema/people.ts';
import type { Grant } from '#domain/access/role.ts';
import type { Result } from '#domain/result.ts';
import { verifyPassword } from 'better-auth/crypto';
import type { Act } from '../act.ts';
import { openTestStore } from '#db/testing/open-test-store.ts';
import { addPerson } from './add-person.ts';
import { firstAdministratorLink } from './first-administrator-link.ts';
import { invitePerson } from './invite-person.ts';
import { listPeople } from './list-people.ts';
import { makeResetLink } from './make-reset-link.ts';
import { openLink } from './open-link.ts';
import { setDisabled } from './set-disabled.ts';
import { setRoles } from './set-roles.ts';
import { redeemLink } from './redeem-link.ts';
import { withdrawInvitation } from './withdraw-invitation.ts';

const now = new Date('2026-11-24T09:00:00.000Z');
const hour = 60 * 60 * 1000;
const administers: Grant[] = [{ role: 'administrator', language: null }];
const translates: Grant[] = [{ role: 'translator', language: 'en' }];
const password = 'a long enough password';

vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 });

let store: Store;
let close: () => Promise<void>;
let asAdministrator: Act;

beforeEach(async () => {
  ({ store, close } = await openTestStore());
  const id = value(
    await addPerson({ store, now }, { name: 'Ada', email: 'Ada@Example.org', password: null, grants: administers }),
  );
  asAdministrator = { store, now, actor: { id, name: 'Ada', grants: administers } };
});
afterEach(() => close());

const value = <Value, Refused>(result: Result<Value, Refused>): Value => {
  if (!result.ok) throw new Error(`refused: ${String(result.refusal)}`);
  return result.value;
};
const tokenOf = ({ path }: { path: string }): string => path.replace('/join/', '');
const at = (later: number) => ({ store, now: new Date(now.getTime() + later) });
const invited = { email: 'New@Example.org', name: 'Nora', grants: translates };
const kinds = async () =>
  (await store.read.select().from(event)).toSorted((a, b) => a.number - b.number).map((one) => one.kind);

test('only an administrator manages people', async () => {
  const act: Act = { store, now, actor: { id: 'x', name: 'X', grants: [{ role: 'coordinator', language: null }] } };
  const { id } = asAdministrator.actor;
  expect(await listPeople(act)).toEqual({ ok: false, refusal: 'not-allowed' });
  expect(await invitePerson(act, invited)).toEqual({ ok: false, refusal: 'not-allowed' });
  expect(await withdrawInvitation(act, { id: 'x' })).toEqual({ ok: false, refusal: 'not-allowed' });
  expect(await setRoles(act, { id, version: 1, grants: [] })).toEqual({ ok: false, refusal: 'not-allowed' });
  expect(await setDisabled(act, { id, version: 1, disabled: true })).toEqual({ ok: false, refusal: 'not-allowed' });
  expect(await makeResetLink(act, { id })).toEqual({ ok: false, refusal: 'not-allowed' });
});

test('an invitation makes the account that it was for, once', async () => {
  const token = tokenOf(value(await invitePerson(asAdministrator, invited)));
  expect(value(await openLink(at(hour), { token }))).toEqual({
    kind: 'invitation',
    email: 'new@example.org',
    name: 'Nora',
  });
  expect(value(await redeemLink(at(hour), { token, password, name: 'Nora B.', email: 'other@example.org' }))).toEqual({
    email: 'new@example.org',
  });
  const { people, invitations } = value(await listPeople(asAdministrator));
  expect(people.find((one) => one.email === 'new@example.org')).toMatchObject({ name: 'Nora B.', grants: translates });
  expect(invitations).toEqual([]);
  expect(await openLink(at(hour), { token })).toEqual({ ok: false, refusal: 'link-unusable' });
  expect(await redeemLink(at(hour), { token, password })).toEqual({ ok: false, refusal: 'link-unusable' });
  expect(await kinds()).toEqual(['person-added', 'person-invited', 'person-joined']);
});

test('of two who use a link at once one makes the account', async () => {
  const token = tokenOf(value(await invitePerson(asAdministrator, invited)));
  const answers = await Promise.all([redeemLink(at(1), { token, password }), redeemLink(at(1), { token, password })]);
  expect(answers.filter((one) => one.ok)).toHaveLength(1);
  expect(await store.read.select().from(person)).toHaveLength(2);
  expect((await kinds()).filter((kind) => kind === 'person-joined')).toHaveLength(1);
});

test('keeps only the hash of a link', async () => {
  const token = tokenOf(value(await invitePerson(asAdministrator, invited)));
  const kept = JSON.stringify([await store.read.select().from(accessLink), await store.read.select().from(event)]);
  expect(kept).not.toContain(token);
  expect(Buffer.from(token, 'base64url')).toHaveLength(32);
});

test('an invitation opens nothing after seven days, when withdrawn, or when a newer one was made', async () => {
  const first = tokenOf(value(await invitePerson(asAdministrator, invited)));
  expect((await openLink(at(7 * 24 * hour - 1), { token: first })).ok).toBe(true);
  expect((await openLink(at(7 * 24 * hour), { token: first })).ok).toBe(false);
  const second = tokenOf(value(await invitePerson(asAdministrator, invited)));
  expect((await openLink(at(1), { token: first })).ok).toBe(false);
  const [open] = value(await listPeople(asAdministrator)).invitations;
  expect(await withdrawInvitation(asAdministrator, { id: open!.id })).toEqual({ ok: true, value: {} });
  expect(await withdrawInvitation(asAdministrator, { id: open!.id })).toEqual({ ok: false, refusal: 'not-found' });
  expect((await openLink(at(1), { token: second })).ok).toBe(false);
});

test('refuses an invitation to an address that has an account, however it is written', async () => {
  expect(await invitePerson(asAdministrator, { ...invited, email: ' ADA@example.org' })).toEqual({
    ok: false,
    refusal: 'email-taken',
  });
});

test('refuses a short password and leaves the link usable', async () => {
  const token = tokenOf(value(await invitePerson(asAdministrator, invited)));
  expect(await redeemLink(at(1), { token, password: 'elevenchars' })).toEqual({
    ok: false,
    refusal: 'password-too-short',
  });
  expect((await openLink(at(1), { token })).ok).toBe(true);
});

test('a reset link replaces the password within a day', async () => {
  const id = value(await addPerson({ store, now }, { name: 'Bo', email: 'bo@example.org', password, grants: [] }));
  const token = tokenOf(value(await makeResetLink(asAdministrator, { id })));
  expect(await redeemLink(at(24 * hour), { token, password: 'another long password' })).toEqual({
    ok: false,
    refusal: 'link-unusable',
  });
  value(await redeemLink(at(23 * hour), { token, password: 'another long password' }));
  const accounts = (await store.read.select().from(account)).filter((one) => one.userId === id);
  expect(accounts).toHaveLength(1);
  expect(await verifyPassword({ hash: accounts[0]!.password!, password: 'another long password' })).toBe(true);
  expect(await kinds()).toEqual(['person-added', 'person-added', 'reset-link-made', 'password-reset']);
});

test('disabling an account takes its reset links away', async () => {
  const id = value(await addPerson({ store, now }, { name: 'Bo', email: 'bo@example.org', password, grants: [] }));
  const token = tokenOf(value(await makeResetLink(asAdministrator, { id })));
  expect(value(await setDisabled(asAdministrator, { id, version: 1, disabled: true }))).toMatchObject({
    disabledAt: now.toISOString(),
    version: 2,
  });
  expect((await openLink(at(1), { token })).ok).toBe(false);
  expect(await makeResetLink(asAdministrator, { id })).toEqual({ ok: false, refusal: 'not-found' });
  expect(value(await setDisabled(asAdministrator, { id, version: 2, disabled: false })).disabledAt).toBeNull();
  expect((await openLink(at(1), { token })).ok).toBe(false);
});

test('roles are replaced as a whole, and a version that moved is stale', async () => {
  const id = value(
    await addPerson({ store, now }, { name: 'Bo', email: 'bo@example.org', password, grants: translates }),
  );
  const grants: Grant[] = [...administers, { role: 'reviewer', language: 'es' }, { role: 'reviewer', language: 'es' }];
  const changed = value(await setRoles(asAdministrator, { id, version: 1, grants }));
  expect(changed).toMatchObject({ version: 2, grants: grants.slice(0, 2) });
  const shown = value(await listPeople(asAdministrator)).people.find((one) => one.id === id);
  expect(shown!.grants).toHaveLength(2);
  expect(await setRoles(asAdministrator, { id, version: 1, grants: [] })).toEqual({ ok: false, refusal: 'stale' });
  expect((await kinds()).at(-1)).toBe('roles-changed');
});

test('the last administrator keeps the role and the account', async () => {
  const { id } = asAdministrator.actor;
  const bo = { name: 'Bo', email: 'bo@example.org', password, grants: administers };
  const other = value(await addPerson({ store, now }, bo));
  value(await setDisabled(asAdministrator, { id: other, version: 1, disabled: true }));
  expect(await setRoles(asAdministrator, { id, version: 1, grants: translates })).toEqual({
    ok: false,
    refusal: 'last-administrator',
  });
  expect(await setDisabled(asAdministrator, { id, version: 1, disabled: true })).toEqual({
    ok: false,
    refusal: 'last-administrator',
  });
  value(await setDisabled(asAdministrator, { id: other, version: 2, disabled: false }));
  value(await setRoles(asAdministrator, { id, version: 1, grants: translates }));
});

test('of two administrators who demote each other at once one remains', async () => {
  const bo = { name: 'Bo', email: 'bo@example.org', password: null, grants: administers };
  const other = value(await addPerson({ store, now }, bo));
  const answers = await Promise.all([
    setRoles(asAdministrator, { id: other, version: 1, grants: [] }),
    setRoles(
      { ...asAdministrator, actor: { ...asAdministrator.actor, id: other } },
      { id: asAdministrator.actor.id, version: 1, grants: [] },
    ),
  ]);
  expect(answers.filter((one) => one.ok)).toHaveLength(1);
  const { people } = value(await listPeople(asAdministrator));
  expect(people.filter((one) => one.grants.some((grant) => grant.role === 'administrator'))).toHaveLength(1);
});

test('the first administrator is made by a link that exists only in an empty house', async () => {
  expect(await firstAdministratorLink(store, now)).toBeNull();
  const empty = await openTestStore();
  try {
    const on = { store: empty.store, now };
    const first = tokenOf({ path: (await firstAdministratorLink(empty.store, now))! });
    const second = tokenOf({ path: (await firstAdministratorLink(empty.store, now))! });
    expect(value(await openLink(on, { token: first }))).toEqual({
      kind: 'first-administrator',
      email: null,
      name: null,
    });
    expect(await redeemLink(on, { token: first, password, name: 'Ann' })).toEqual({
      ok: false,
      refusal: 'link-unusable',
    });
    const answers = await Promise.all([
      redeemLink(on, { token: first, password, name: 'Ann', email: 'ann@example.org' }),
      redeemLink(on, { token: second, password, name: 'Eve', email: 'eve@example.org' }),
    ]);
    expect(answers.filter((one) => one.ok)).toHaveLength(1);
    expect((await openLink(on, { token: second })).ok).toBe(false);
    expect(await firstAdministratorLink(empty.store, now)).toBeNull();
  } finally {
    await empty.close();
  }
});
