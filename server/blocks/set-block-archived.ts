import type { BlockView } from '#contract/blocks.ts';
import type { RefusalCode } from '#contract/refusal.ts';
import { recordInHouse } from '#db/record-in-house.ts';
import { updateBlock } from '#db/writes/save-block.ts';
import { refuse, type Result } from '#domain/result.ts';
import type { Act } from '../act.ts';
import { blockOf, loadToKeep } from './block-of.ts';
import { checkBlock } from './check-block.ts';

type Input = { id: string; version: number; archived: boolean };

/**
 * Archives a block, so that no document chooses it any more, or takes it out of the archive; those that use it keep it.
 * Gives the block. Refuses: `not-allowed`, `not-found`, `stale`, `block-name-taken` (another has its name meanwhile).
 */
export const setBlockArchived = async (act: Act, input: Input): Promise<Result<BlockView, RefusalCode>> => {
  const loaded = await loadToKeep(act, input);
  if (!loaded.ok) return loaded;
  const { id, name, archivedAt } = loaded.value;
  if ((archivedAt !== null) === input.archived) return blockOf(act, id);
  const refusal = input.archived ? null : await checkBlock(act, loaded.value);
  if (refusal) return refuse(refusal);
  const entry = { kind: input.archived ? 'block-archived' : 'block-unarchived', after: { id, name } };
  const done = await recordInHouse(act.store, act, entry, (tx) =>
    updateBlock(tx, loaded.value, { archivedAt: input.archived ? act.now : null }),
  );
  return done ? blockOf(act, id) : refuse('stale');
};
