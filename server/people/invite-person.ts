import type { LinkView } from '#contract/people.ts';
import { loadPersonByEmail } from '#db/reads/load-people.ts';
import { recordInHouse } from '#db/record-in-house.ts';
import { createLink } from '#db/writes/save-access-link.ts';
import { holds, type Grant } from '#domain/access/role.ts';
import { tidyGrants } from '#domain/access/tidy-grants.ts';
import { ok, refuse, type Result } from '#domain/result.ts';
import type { Act } from '../act.ts';
import { oneTimeSecret } from './one-time-secret.ts';
import { tidyEmail } from './tidy-email.ts';

type Input = { email: string; name: string; grants: Grant[] };

/**
 * Makes a one-time link, good for seven days, with which a person makes their account. An earlier open invitation to
 * the same address opens nothing any more. Refuses `not-allowed`, and `email-taken` where there is an account already.
 */
export const invitePerson = async (
  act: Act,
  input: Input,
): Promise<Result<LinkView, 'not-allowed' | 'email-taken'>> => {
  if (!holds(act.actor, 'administrator')) return refuse('not-allowed');
  const invited = { email: tidyEmail(input.email), name: input.name, grants: tidyGrants(input.grants) };
  if (await loadPersonByEmail(act.store.read, invited.email)) return refuse('email-taken');

  const { path, secretHash, expiresAt } = oneTimeSecret('invitation', act.now);
  const link = { kind: 'invitation' as const, secretHash, expiresAt, createdBy: act.actor.id, ...invited };
  await recordInHouse(act.store, act, { kind: 'person-invited', after: invited }, (tx) =>
    createLink(tx, link, act.now),
  );
  return ok({ path, expiresAt: expiresAt.toISOString() });
};
