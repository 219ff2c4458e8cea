import type { LinkView } from '#contract/people.ts';
import { loadPerson } from '#db/reads/load-people.ts';
import { recordInHouse } from '#db/record-in-house.ts';
import { createLink } from '#db/writes/save-access-link.ts';
import { holds } from '#domain/access/role.ts';
import { ok, refuse, type Result } from '#domain/result.ts';
import type { Act } from '../act.ts';
import { oneTimeSecret } from './one-time-secret.ts';

/**
 * Makes a one-time link, good for 24 hours, with which a person sets a new password. The earlier one opens nothing any
 * more; the password stays until the link is used. Refuses `not-allowed`, and `not-found` also for disabled accounts.
 */
export const makeResetLink = async (
  act: Act,
  { id }: { id: string },
): Promise<Result<LinkView, 'not-allowed' | 'not-found'>> => {
  if (!holds(act.actor, 'administrator')) return refuse('not-allowed');
  const person = await loadPerson(act.store.read, id);
  if (!person || person.disabledAt) return refuse('not-found');

  const { path, secretHash, expiresAt } = oneTimeSecret('reset', act.now);
  const link = { kind: 'reset' as const, secretHash, expiresAt, createdBy: act.actor.id, personId: id };
  const entry = { kind: 'reset-link-made', after: { personId: id, name: person.name, email: person.email } };
  await recordInHouse(act.store, act, entry, (tx) => createLink(tx, link, act.now));
  return ok({ path, expiresAt: expiresAt.toISOString() });
};
