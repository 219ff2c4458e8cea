import type { DocumentSettings } from '#contract/documents.ts';
import type { RefusalCode } from '#contract/refusal.ts';
import { loadGrantsOf } from '#db/reads/load-grants-of.ts';
import { findOrganizations } from '#db/reads/load-organizations.ts';
import { holds } from '#domain/access/role.ts';
import { ok, refuse, type Result } from '#domain/result.ts';
import type { Act } from '../act.ts';

type Named = Pick<DocumentSettings, 'organizationIds' | 'languages'>;

/**
 * Whether what settings name exists. Those in `before` are not asked about again: a role taken away later does not stop
 * a change of the title. Refuses: `not-found` (an organization), `person-lacks-role`.
 */
export const checkSettings = async (
  act: Act,
  settings: Named,
  before: Named | null,
): Promise<Result<null, RefusalCode>> => {
  const wanted = assignmentsOf(settings).filter((one) => !before || !assignmentsOf(before).some(isSame(one)));
  const people = [...new Set(wanted.map(({ personId }) => personId))];
  const [organizations, grants] = await Promise.all([
    findOrganizations(act.store.read, settings.organizationIds),
    people.length > 0 ? loadGrantsOf(act.store.read, people) : [],
  ]);
  if (organizations.length < settings.organizationIds.length) return refuse('not-found');
  const isAble = wanted.every(({ personId, role, language }) =>
    holds({ grants: grants.filter((grant) => grant.personId === personId) }, role, language),
  );
  return isAble ? ok(null) : refuse('person-lacks-role');
};

/** Whom settings assign to what, one entry a person and role. */
export const assignmentsOf = ({ languages }: Pick<DocumentSettings, 'languages'>) =>
  languages.flatMap(({ language, translatorId, reviewerId }) => [
    ...(translatorId === null ? [] : [{ language, role: 'translator' as const, personId: translatorId }]),
    ...(reviewerId === null ? [] : [{ language, role: 'reviewer' as const, personId: reviewerId }]),
  ]);

type Assignment = ReturnType<typeof assignmentsOf>[number];
const isSame = (one: Assignment) => (other: Assignment) =>
  one.language === other.language && one.role === other.role && one.personId === other.personId;
