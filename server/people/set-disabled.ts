import type { PersonView } from '#contract/people.ts';
import { hasOtherAdministrator, loadPerson } from '#db/reads/load-people.ts';
import { recordInHouse } from '#db/record-in-house.ts';
import { dropResetLinks } from '#db/writes/save-access-link.ts';
import { saveDisabled } from '#db/writes/save-person.ts';
import { holds } from '#domain/access/role.ts';
import { ok, refuse, type Result } from '#domain/result.ts';
import type { Act } from '../act.ts';
import { toPersonView } from './to-person-view.ts';

type Input = { id: string; version: number; disabled: boolean };
type Refused = 'not-allowed' | 'not-found' | 'stale' | 'last-administrator';

/**
 * Disables an account, which ends its sessions and reset links at once, or opens it again. Refuses `not-allowed`,
 * `not-found`, `stale` and `last-administrator`.
 */
export const setDisabled = async (act: Act, input: Input): Promise<Result<PersonView, Refused>> => {
  if (!holds(act.actor, 'administrator')) return refuse('not-allowed');
  const before = await loadPerson(act.store.read, input.id);
  if (!before) return refuse('not-found');
  if (before.version !== input.version) return refuse('stale');
  if (input.disabled === (before.disabledAt !== null)) return ok(toPersonView(before));
  const stops = input.disabled && holds(before, 'administrator');
  if (stops && !(await hasOtherAdministrator(act.store.read, before.id))) return refuse('last-administrator');

  const disabledAt = input.disabled ? act.now : null;
  const entry = {
    kind: input.disabled ? 'person-disabled' : 'person-enabled',
    after: { personId: before.id, name: before.name, email: before.email },
  };
  const done = await recordInHouse(act.store, act, entry, (tx) => [
    ...saveDisabled(tx, input, disabledAt, act.now),
    dropResetLinks(tx, before.id),
  ]);
  return done ? ok(toPersonView({ ...before, disabledAt, version: input.version + 1 })) : refuse('stale');
};
