import type { BlockVersionView } from '#contract/blocks.ts';
import type { RefusalCode } from '#contract/refusal.ts';
import { loadBlockVersions } from '#db/reads/load-blocks.ts';
import { ok, refuse, type Result } from '#domain/result.ts';
import type { Act } from '../act.ts';

/** Gives every version of a block, the newest first. Refuses: `not-allowed` (no role at all), `not-found`. */
export const listVersions = async (
  { store, actor }: Act,
  { id }: { id: string },
): Promise<Result<BlockVersionView[], RefusalCode>> => {
  if (actor.grants.length === 0) return refuse('not-allowed');
  const rows = await loadBlockVersions(store.read, id);
  if (rows.length === 0) return refuse('not-found');
  return ok(rows.map(({ number, texts, at, byName }) => ({ number, texts, at: at.toISOString(), byName })));
};
