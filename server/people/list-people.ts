import type { PeopleView } from '#contract/people.ts';
import { loadOpenInvitations } from '#db/reads/load-access-link.ts';
import { loadPeople } from '#db/reads/load-people.ts';
import { holds } from '#domain/access/role.ts';
import { ok, refuse, type Result } from '#domain/result.ts';
import type { Act } from '../act.ts';
import { toPersonView } from './to-person-view.ts';

/** People by name with their roles, and open invitations, the newest first. Administrators only (`not-allowed`). */
export const listPeople = async ({ store, actor, now }: Act): Promise<Result<PeopleView, 'not-allowed'>> => {
  if (!holds(actor, 'administrator')) return refuse('not-allowed');
  const [people, invitations] = await Promise.all([loadPeople(store.read), loadOpenInvitations(store.read, now)]);
  return ok({
    people: people.map(toPersonView).toSorted((a, b) => a.name.localeCompare(b.name)),
    invitations: invitations.map((one) => ({ ...one, expiresAt: one.expiresAt.toISOString() })),
  });
};
