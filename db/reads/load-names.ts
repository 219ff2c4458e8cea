import type { Reader } from '#dialect';
import { inArray } from 'drizzle-orm';
import { person } from '../schema/people.ts';

/** The names of some persons, by their ids; an account that has gone has none. */
export const loadNames = async (read: Reader, ids: string[]): Promise<Map<string, string>> => {
  if (ids.length === 0) return new Map();
  const rows = await read.select({ id: person.id, name: person.name }).from(person).where(inArray(person.id, ids));
  return new Map(rows.map(({ id, name }) => [id, name]));
};
