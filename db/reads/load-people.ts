import type { Reader } from '#dialect';
import type { Grant } from '#domain/access/role.ts';
import { and, count, eq, isNull, ne } from 'drizzle-orm';
import { person, roleGrant } from '../schema/people.ts';

/** A person as administrators see them. */
export type PersonWithGrants = {
  id: string;
  name: string;
  email: string;
  disabledAt: Date | null;
  version: number;
  grants: Grant[];
};

const columns = {
  id: person.id,
  name: person.name,
  email: person.email,
  disabledAt: person.disabledAt,
  version: person.version,
  role: roleGrant.role,
  language: roleGrant.language,
};

const withGrants = (read: Reader) =>
  read.select(columns).from(person).leftJoin(roleGrant, eq(roleGrant.personId, person.id));

/** Everybody, in no particular order: databases do not sort names as people do. */
export const loadPeople = async (read: Reader): Promise<PersonWithGrants[]> => gather(await withGrants(read));

/** One person, or null. */
export const loadPerson = async (read: Reader, id: string): Promise<PersonWithGrants | null> =>
  gather(await withGrants(read).where(eq(person.id, id)))[0] ?? null;

/** One person by e-mail address (in lower case), or null. */
export const loadPersonByEmail = async (read: Reader, email: string): Promise<PersonWithGrants | null> =>
  gather(await withGrants(read).where(eq(person.email, email)))[0] ?? null;

/** Whether somebody else could still administer the house. */
export const hasOtherAdministrator = async (read: Reader, personId: string): Promise<boolean> => {
  const [row] = await read
    .select({ id: person.id })
    .from(person)
    .innerJoin(roleGrant, eq(roleGrant.personId, person.id))
    .where(and(eq(roleGrant.role, 'administrator'), isNull(person.disabledAt), ne(person.id, personId)))
    .limit(1);
  return row !== undefined;
};

/** How many accounts there are, disabled ones included. */
export const countPeople = async (read: Reader): Promise<number> => {
  const [row] = await read.select({ people: count() }).from(person);
  return row?.people ?? 0;
};

type Row = Omit<PersonWithGrants, 'grants'> & { role: Grant['role'] | null; language: Grant['language'] };

const gather = (rows: Row[]): PersonWithGrants[] =>
  [...Map.groupBy(rows, (row) => row.id).values()].flatMap((own) => {
    const [first] = own;
    if (!first) return [];
    const { role: _role, language: _language, ...rest } = first;
    const grants = own.flatMap(({ role, language }) => (role ? [{ role, language }] : []));
    return [{ ...rest, grants }];
  });
