import type { Store } from '#dialect';
import { countPeople } from '#db/reads/load-people.ts';
import { recordInHouse } from '#db/record-in-house.ts';
import { createLink } from '#db/writes/save-access-link.ts';
import { oneTimeSecret } from './one-time-secret.ts';

/**
 * The path of a one-time link, good for seven days, with which the first administrator is made; null where an account
 * exists. Each call makes another one, and all of them stop opening with the first account.
 */
export const firstAdministratorLink = async (store: Store, now: Date): Promise<string | null> => {
  if ((await countPeople(store.read)) > 0) return null;
  const { path, secretHash, expiresAt } = oneTimeSecret('first-administrator', now);
  const grants = [{ role: 'administrator' as const, language: null }];
  const by = { actor: { id: null, name: 'Triptyque' }, now };
  await recordInHouse(store, by, { kind: 'first-administrator-link-made' }, (tx) =>
    createLink(tx, { kind: 'first-administrator', secretHash, expiresAt, createdBy: null, grants }, now),
  );
  return path;
};
