import type { OrganizationView } from '#contract/organizations.ts';
import type { RefusalCode } from '#contract/refusal.ts';
import { loadOrganizations } from '#db/reads/load-organizations.ts';
import { ok, refuse, type Result } from '#domain/result.ts';
import type { Act } from '../act.ts';

/** Gives the issuing organizations, oldest first. Refuses: `not-allowed` (no role at all). */
export const listOrganizations = async (act: Act): Promise<Result<OrganizationView[], RefusalCode>> => {
  if (act.actor.grants.length === 0) return refuse('not-allowed');
  return ok(await loadOrganizations(act.store.read));
};
