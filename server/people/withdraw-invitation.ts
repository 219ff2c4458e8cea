import { loadOpenInvitations } from '#db/reads/load-access-link.ts';
import { recordInHouse } from '#db/record-in-house.ts';
import { withdrawLink } from '#db/writes/save-access-link.ts';
import { holds } from '#domain/access/role.ts';
import { ok, refuse, type Result } from '#domain/result.ts';
import type { Act } from '../act.ts';

/** Withdraws an open invitation. Refuses `not-allowed`, and `not-found` where it was used, withdrawn or has expired. */
export const withdrawInvitation = async (
  act: Act,
  { id }: { id: string },
): Promise<Result<Record<string, never>, 'not-allowed' | 'not-found'>> => {
  if (!holds(act.actor, 'administrator')) return refuse('not-allowed');
  const invitation = (await loadOpenInvitations(act.store.read, act.now)).find((one) => one.id === id);
  if (!invitation) return refuse('not-found');

  const { email, name, grants } = invitation;
  const entry = { kind: 'invitation-withdrawn', before: { email, name, grants } };
  const done = await recordInHouse(act.store, act, entry, (tx) => [withdrawLink(tx, id)]);
  return done ? ok({}) : refuse('not-found');
};
