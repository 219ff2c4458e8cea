import type { Reader } from '#dialect';
import { and, asc, eq, gt, isNull } from 'drizzle-orm';
import { presence } from '../schema/house.ts';
import { person } from '../schema/people.ts';

/** Who is where in a document, rows that have expired and closed accounts left out, in a steady order. */
export const loadPresence = (read: Reader, documentId: string, now: Date) =>
  read
    .select({
      id: presence.personId,
      name: person.name,
      segmentId: presence.segmentId,
      language: presence.language,
      expiresAt: presence.expiresAt,
    })
    .from(presence)
    .innerJoin(person, and(eq(person.id, presence.personId), isNull(person.disabledAt)))
    .where(and(eq(presence.documentId, documentId), gt(presence.expiresAt, now)))
    .orderBy(asc(presence.personId));
