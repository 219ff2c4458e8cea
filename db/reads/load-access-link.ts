import type { Reader } from '#dialect';
import { and, desc, eq, gt, isNull } from 'drizzle-orm';
import { accessLink, person } from '../schema/people.ts';

/** A link that can still be used, by the hash of its secret; with the account that it resets. Null when there is none. */
export const loadAccessLink = async (read: Reader, secretHash: string, now: Date) => {
  const [row] = await read
    .select({
      id: accessLink.id,
      kind: accessLink.kind,
      email: accessLink.email,
      name: accessLink.name,
      grants: accessLink.grants,
      person: { id: person.id, name: person.name, email: person.email, disabledAt: person.disabledAt },
    })
    .from(accessLink)
    .leftJoin(person, eq(person.id, accessLink.personId))
    .where(and(eq(accessLink.secretHash, secretHash), isNull(accessLink.usedAt), gt(accessLink.expiresAt, now)))
    .limit(1);
  return row ?? null;
};

export type AccessLink = NonNullable<Awaited<ReturnType<typeof loadAccessLink>>>;

/** Invitations that nobody has used and that have not expired, the newest first. */
export const loadOpenInvitations = (read: Reader, now: Date) =>
  read
    .select({
      id: accessLink.id,
      email: accessLink.email,
      name: accessLink.name,
      grants: accessLink.grants,
      expiresAt: accessLink.expiresAt,
    })
    .from(accessLink)
    .where(and(eq(accessLink.kind, 'invitation'), isNull(accessLink.usedAt), gt(accessLink.expiresAt, now)))
    .orderBy(desc(accessLink.createdAt));
