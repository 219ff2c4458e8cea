import type { PersonView } from '#contract/people.ts';
import { hasOtherAdministrator, loadPerson } from '#db/reads/load-people.ts';
import { recordInHouse } from '#db/record-in-house.ts';
import { replaceGrants } from '#db/writes/save-person.ts';
import { holds, type Grant } from '#domain/access/role.ts';
import { tidyGrants } from '#domain/access/tidy-grants.ts';
import { ok, refuse, type Result } from '#domain/result.ts';
import type { Act } from '../act.ts';
import { toPersonView } from './to-person-view.ts';

type Input = { id: string; version: number; grants: Grant[] };
type Refused = 'not-allowed' | 'not-found' | 'stale' | 'last-administrator';

/**
 * Gives a person exactly these roles. Refuses `not-allowed`, `not-found`, `stale` (somebody changed the person
 * meanwhile) and `last-administrator` (nobody would administer the house any more).
 */
export const setRoles = async (act: Act, input: Input): Promise<Result<PersonView, Refused>> => {
  if (!holds(act.actor, 'administrator')) return refuse('not-allowed');
  const before = await loadPerson(act.store.read, input.id);
  if (!before) return refuse('not-found');
  if (before.version !== input.version) return refuse('stale');
  const grants = tidyGrants(input.grants);
  const stops = holds(before, 'administrator') && !before.disabledAt && !holds({ grants }, 'administrator');
  if (stops && !(await hasOtherAdministrator(act.store.read, before.id))) return refuse('last-administrator');

  const entry = {
    kind: 'roles-changed',
    before: { personId: before.id, grants: before.grants },
    after: { personId: before.id, grants },
  };
  const done = await recordInHouse(act.store, act, entry, (tx) => replaceGrants(tx, input, grants, act.now));
  return done ? ok(toPersonView({ ...before, grants, version: input.version + 1 })) : refuse('stale');
};
