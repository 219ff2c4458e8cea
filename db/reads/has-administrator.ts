import type { Reader } from '#dialect';
import { and, eq, isNull } from 'drizzle-orm';
import { person, roleGrant } from '../schema/people.ts';

/** Whether an account that is not disabled administers the house. */
export const hasAdministrator = async (read: Reader): Promise<boolean> => {
  const rows = await read
    .select({ id: person.id })
    .from(person)
    .innerJoin(roleGrant, eq(roleGrant.personId, person.id))
    .where(and(eq(roleGrant.role, 'administrator'), isNull(person.disabledAt)))
    .limit(1);
  return rows.length > 0;
};
