import type { OrganizationView } from '#contract/organizations.ts';
import type { RefusalCode } from '#contract/refusal.ts';
import { newId } from '#db/new-id.ts';
import { loadOrganizations } from '#db/reads/load-organizations.ts';
import { houseStream, record } from '#db/record.ts';
import { insertOrganization } from '#db/writes/insert-organization.ts';
import { holds } from '#domain/access/role.ts';
import { fold } from '#domain/fold.ts';
import { ok, refuse, type Result } from '#domain/result.ts';
import { languages } from '#locales/languages/language.ts';
import type { Act } from '../act.ts';

type Input = Omit<OrganizationView, 'id'>;

/**
 * Adds an issuing organization. Refuses: `not-allowed` (neither coordinator nor administrator), `already-exists` (one
 * of that name in a language).
 */
export const createOrganization = async (act: Act, input: Input): Promise<Result<OrganizationView, RefusalCode>> => {
  if (!holds(act.actor, 'coordinator') && !holds(act.actor, 'administrator')) return refuse('not-allowed');
  const others = await loadOrganizations(act.store.read);
  if (others.some(({ names }) => languages.some((language) => fold(names[language]) === fold(input.names[language])))) {
    return refuse('already-exists');
  }
  const made: OrganizationView = { id: newId(), names: input.names, acronyms: input.acronyms };
  const entries = [{ stream: houseStream, kind: 'organization-created', after: made }];
  const isRecorded = await record(act.store, act, entries, (tx) =>
    insertOrganization(tx, { ...made, createdAt: act.now }),
  );
  return isRecorded ? ok(made) : refuse('stale');
};
