import type { Reader } from '#dialect';
import { and, eq, inArray, isNull } from 'drizzle-orm';
import { person, roleGrant } from '../schema/people.ts';

/** The roles of those of the persons whose account is open: one row a role. */
export const loadGrantsOf = (read: Reader, ids: string[]) =>
  read
    .select({ personId: person.id, role: roleGrant.role, language: roleGrant.language })
    .from(person)
    .innerJoin(roleGrant, eq(roleGrant.personId, person.id))
    .where(and(inArray(person.id, ids), isNull(person.disabledAt)));
