import type { AssigneesView } from '#contract/documents.ts';
import { loadPeople } from '#db/reads/load-people.ts';
import { holds } from '#domain/access/role.ts';
import { ok, refuse, type Result } from '#domain/result.ts';
import type { Act } from '../act.ts';

/** Translators and reviewers with an open account, by name. Coordinators only (`not-allowed`). */
export const listAssignees = async ({ store, actor }: Act): Promise<Result<AssigneesView, 'not-allowed'>> => {
  if (!holds(actor, 'coordinator')) return refuse('not-allowed');
  const people = (await loadPeople(store.read))
    .filter((one) => !one.disabledAt && (holds(one, 'translator') || holds(one, 'reviewer')))
    .map(({ id, name, grants }) => ({
      id,
      name,
      grants: grants.filter(({ role }) => role === 'translator' || role === 'reviewer'),
    }));
  return ok({ people: people.toSorted((a, b) => a.name.localeCompare(b.name)) });
};
