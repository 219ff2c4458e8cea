import type { Reader } from '#dialect';
import { eq } from 'drizzle-orm';
import { person } from '../schema/people.ts';

/** When a person wants mails; null when there is no such account. */
export const loadMailChoice = async (read: Reader, personId: string) => {
  const [row] = await read.select({ mail: person.mail }).from(person).where(eq(person.id, personId)).limit(1);
  return row?.mail ?? null;
};
