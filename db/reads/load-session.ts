import type { Reader } from '#dialect';
import { and, eq, gt, isNull } from 'drizzle-orm';
import { person, roleGrant, session } from '../schema/people.ts';

/** The person whose session a token is, with one row for each role, in one round trip. Empty for none and for disabled accounts. */
export const loadSession = (read: Reader, token: string, now: Date) =>
  read
    .select({
      id: person.id,
      name: person.name,
      email: person.email,
      locale: person.locale,
      theme: person.theme,
      keys: person.keys,
      singleKeys: person.singleKeys,
      twoFactorEnabled: person.twoFactorEnabled,
      role: roleGrant.role,
      language: roleGrant.language,
    })
    .from(session)
    .innerJoin(person, eq(person.id, session.userId))
    .leftJoin(roleGrant, eq(roleGrant.personId, person.id))
    .where(and(eq(session.token, token), gt(session.expiresAt, now), isNull(person.disabledAt)));

/** Whether an account is disabled, or gone. */
export const isDisabled = async (read: Reader, personId: string): Promise<boolean> => {
  const [row] = await read
    .select({ disabledAt: person.disabledAt })
    .from(person)
    .where(eq(person.id, personId))
    .limit(1);
  return !row || row.disabledAt !== null;
};

/** How a person likes to see the interface; null when there is no such account. */
export const loadPreferences = async (read: Reader, personId: string) => {
  const [row] = await read
    .select({ locale: person.locale, theme: person.theme, keys: person.keys, singleKeys: person.singleKeys })
    .from(person)
    .where(eq(person.id, personId))
    .limit(1);
  return row ?? null;
};
