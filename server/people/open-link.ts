import type { OpenedLink } from '#contract/people.ts';
import { loadAccessLink } from '#db/reads/load-access-link.ts';
import { countPeople } from '#db/reads/load-people.ts';
import { ok, refuse, type Result } from '#domain/result.ts';
import type { Act } from '../act.ts';
import { sha256 } from '../hash.ts';

/** What a one-time link is for; needs no account. Refuses `link-unusable` for unknown, used, expired and withdrawn ones alike. */
export const openLink = async (
  { store, now }: Omit<Act, 'actor'>,
  { token }: { token: string },
): Promise<Result<OpenedLink, 'link-unusable'>> => {
  const link = await loadAccessLink(store.read, sha256(token), now);
  if (!link || link.person?.disabledAt) return refuse('link-unusable');
  if (link.kind === 'first-administrator' && (await countPeople(store.read)) > 0) return refuse('link-unusable');
  return ok({
    kind: link.kind,
    email: link.person?.email ?? link.email,
    name: link.person?.name ?? link.name,
  });
};
