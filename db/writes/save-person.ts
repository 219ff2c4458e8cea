import type { Statement, Transaction } from '#dialect';
import type { Grant } from '#domain/access/role.ts';
import type { Language } from '#locales/languages/language.ts';
import { and, eq, exists, notExists, sql } from 'drizzle-orm';
import { newId } from '../new-id.ts';
import { account, person, roleGrant, session } from '../schema/people.ts';

export type NewPerson = {
  id: string;
  name: string;
  email: string;
  /** As `better-auth/crypto` hashes it; null for an account that nobody can sign in to yet. */
  passwordHash: string | null;
  grants: Grant[];
  locale: Language | null;
};

/** Statements that make an account with its password and roles. */
export const createPerson = (tx: Transaction, { passwordHash, grants, ...rest }: NewPerson, now: Date): Statement[] => [
  { run: tx.insert(person).values({ ...rest, emailVerified: true, createdAt: now, updatedAt: now }), rows: 1 },
  ...(passwordHash === null ? [] : [createPassword(tx, rest.id, passwordHash, now)]),
  ...insertGrants(tx, rest.id, grants),
];

const createPassword = (tx: Transaction, personId: string, password: string, now: Date): Statement => ({
  run: tx.insert(account).values({
    id: newId(),
    accountId: personId,
    providerId: 'credential',
    userId: personId,
    password,
    createdAt: now,
    updatedAt: now,
  }),
  rows: 1,
});

/** Statements that put another password in the place of the old one, if any, and end every session. */
export const replacePassword = (tx: Transaction, personId: string, passwordHash: string, now: Date): Statement[] => [
  {
    run: tx.delete(account).where(and(eq(account.userId, personId), eq(account.providerId, 'credential'))),
    rows: null,
  },
  createPassword(tx, personId, passwordHash, now),
  endSessions(tx, personId),
];

/** Signs a person out everywhere. */
export const endSessions = (tx: Transaction, personId: string): Statement => ({
  run: tx.delete(session).where(eq(session.userId, personId)),
  rows: null,
});

type At = { id: string; version: number };

/** Statements that replace a person's roles, guarded by the version that was seen. */
export const replaceGrants = (tx: Transaction, at: At, grants: Grant[], now: Date): Statement[] => [
  touch(tx, at, { updatedAt: now }, !isAdministrator(grants)),
  { run: tx.delete(roleGrant).where(eq(roleGrant.personId, at.id)), rows: null },
  ...insertGrants(tx, at.id, grants),
];

/** Statements that disable an account and end its sessions, or open it again, guarded by the version that was seen. */
export const saveDisabled = (tx: Transaction, at: At, disabledAt: Date | null, now: Date): Statement[] => [
  touch(tx, at, { disabledAt, updatedAt: now }, disabledAt !== null),
  endSessions(tx, at.id),
];

/** The statement that keeps how a person likes to see the interface. */
export const savePreferences = (
  tx: Transaction,
  personId: string,
  preferences: {
    locale: Language | null;
    theme: 'light' | 'dark' | 'system';
    keys: Record<string, string>;
    singleKeys: boolean;
  },
  now: Date,
): Statement => ({
  run: tx
    .update(person)
    .set({ ...preferences, updatedAt: now })
    .where(eq(person.id, personId)),
  rows: 1,
});

const isAdministrator = (grants: Grant[]): boolean => grants.some((grant) => grant.role === 'administrator');

/** Raises the version. Where the person would stop administering, matches only if they do not or another one remains. */
const touch = (
  tx: Transaction,
  at: At,
  set: { updatedAt: Date; disabledAt?: Date | null },
  stopsAdministering: boolean,
): Statement => ({
  run: tx
    .update(person)
    .set({ ...set, version: at.version + 1 })
    .where(
      and(
        eq(person.id, at.id),
        eq(person.version, at.version),
        stopsAdministering ? houseKeepsOne(tx, at.id) : undefined,
      ),
    ),
  rows: 1,
});

const houseKeepsOne = (tx: Transaction, personId: string) => {
  const own = tx
    .select({ one: sql`1` })
    .from(roleGrant)
    .where(and(eq(roleGrant.role, 'administrator'), eq(roleGrant.personId, personId)));
  const other = tx
    .select({ one: sql`1` })
    .from(sql`person as other`)
    .innerJoin(roleGrant, sql`${roleGrant.personId} = other.id`)
    .where(and(eq(roleGrant.role, 'administrator'), sql`other.disabled_at is null`, sql`other.id <> ${personId}`));
  return sql`(${notExists(own)} or ${exists(other)})`;
};

const insertGrants = (tx: Transaction, personId: string, grants: Grant[]): Statement[] =>
  grants.length === 0
    ? []
    : [
        {
          run: tx.insert(roleGrant).values(grants.map((grant) => ({ id: newId(), personId, ...grant }))),
          rows: grants.length,
        },
      ];
