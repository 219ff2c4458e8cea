import type { BlockView } from '#contract/blocks.ts';
import type { RefusalCode } from '#contract/refusal.ts';
import { countBlockUses, loadBlocks } from '#db/reads/load-blocks.ts';
import { fold } from '#domain/fold.ts';
import { ok, refuse, type Result } from '#domain/result.ts';
import type { Act } from '../act.ts';
import { blockViewOf } from './block-view.ts';

/** Gives the library, by name, archived blocks too. Refuses: `not-allowed` (no role at all). */
export const listBlocks = async ({ store, actor }: Act): Promise<Result<BlockView[], RefusalCode>> => {
  if (actor.grants.length === 0) return refuse('not-allowed');
  const [rows, uses] = await Promise.all([loadBlocks(store.read), countBlockUses(store.read)]);
  const key = ({ name }: { name: string }) => fold(name);
  return ok(
    rows
      .map((row) => blockViewOf(row, uses.get(row.id) ?? 0))
      .toSorted((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0)),
  );
};
