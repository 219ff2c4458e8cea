import type { Statement, Transaction } from '#dialect';
import type { Grant } from '#domain/access/role.ts';
import { and, eq, isNull, lte, notExists, sql } from 'drizzle-orm';
import { newId } from '../new-id.ts';
import { accessLink, person } from '../schema/people.ts';

export type NewLink = {
  kind: 'invitation' | 'reset' | 'first-administrator';
  secretHash: string;
  expiresAt: Date;
  createdBy: string | null;
  personId?: string;
  email?: string;
  name?: string;
  grants?: Grant[];
};

/** Statements that keep a new link; an earlier one for the same invitation or account opens nothing any more. */
export const createLink = (tx: Transaction, { grants = [], ...link }: NewLink, now: Date): Statement[] => [
  { run: tx.delete(accessLink).where(and(isNull(accessLink.usedAt), lte(accessLink.expiresAt, now))), rows: null },
  ...(link.email ? [dropUnused(tx, link.kind, eq(accessLink.email, link.email))] : []),
  ...(link.personId ? [dropUnused(tx, link.kind, eq(accessLink.personId, link.personId))] : []),
  { run: tx.insert(accessLink).values({ id: newId(), ...link, grants, createdAt: now }), rows: 1 },
];

/** The statement that marks a link as used; it matches once. The first administrator's only while nobody exists. */
export const consumeLink = (tx: Transaction, link: { id: string; kind: NewLink['kind'] }, now: Date): Statement => ({
  run: tx
    .update(accessLink)
    .set({ usedAt: now })
    .where(
      and(
        eq(accessLink.id, link.id),
        isNull(accessLink.usedAt),
        link.kind === 'first-administrator' ? notExists(tx.select({ one: sql`1` }).from(person)) : undefined,
      ),
    ),
  rows: 1,
});

/** The statement that withdraws an open invitation. */
export const withdrawLink = (tx: Transaction, id: string): Statement => ({
  run: tx
    .delete(accessLink)
    .where(and(eq(accessLink.id, id), eq(accessLink.kind, 'invitation'), isNull(accessLink.usedAt))),
  rows: 1,
});

/** The statement that takes away the open reset links of an account. */
export const dropResetLinks = (tx: Transaction, personId: string): Statement =>
  dropUnused(tx, 'reset', eq(accessLink.personId, personId));

const dropUnused = (tx: Transaction, kind: NewLink['kind'], which: ReturnType<typeof eq>): Statement => ({
  run: tx.delete(accessLink).where(and(eq(accessLink.kind, kind), isNull(accessLink.usedAt), which)),
  rows: null,
});
