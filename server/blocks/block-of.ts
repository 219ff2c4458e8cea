import type { BlockView } from '#contract/blocks.ts';
import type { RefusalCode } from '#contract/refusal.ts';
import { countBlockUses, loadBlock, type LoadedBlock } from '#db/reads/load-blocks.ts';
import { mayKeepBlocks } from '#domain/access/may-keep-blocks.ts';
import { ok, refuse, type Result } from '#domain/result.ts';
import type { Act } from '../act.ts';
import { blockViewOf } from './block-view.ts';

/** Gives a block of the library as it now stands. Refuses: `not-found`. */
export const blockOf = async ({ store }: Act, id: string): Promise<Result<BlockView, RefusalCode>> => {
  const [row, uses] = await Promise.all([loadBlock(store.read, id), countBlockUses(store.read, [id])]);
  return row ? ok(blockViewOf(row, uses.get(id) ?? 0)) : refuse('not-found');
};

/**
 * Loads a block for somebody who would change it. Refuses: `not-allowed` (neither coordinator nor administrator),
 * `not-found`, `stale`.
 */
export const loadToKeep = async (
  act: Act,
  { id, version }: { id: string; version: number },
): Promise<Result<LoadedBlock, RefusalCode>> => {
  if (!mayKeepBlocks(act.actor)) return refuse('not-allowed');
  const row = await loadBlock(act.store.read, id);
  if (!row) return refuse('not-found');
  return row.version === version ? ok(row) : refuse('stale');
};
