import type { BlockView } from '#contract/blocks.ts';
import type { RefusalCode } from '#contract/refusal.ts';
import { newId } from '#db/new-id.ts';
import { recordInHouse } from '#db/record-in-house.ts';
import { insertBlock } from '#db/writes/save-block.ts';
import { mayKeepBlocks } from '#domain/access/may-keep-blocks.ts';
import type { BlockKind, BlockTexts } from '#domain/blocks/block.ts';
import { refuse, type Result } from '#domain/result.ts';
import type { Act } from '../act.ts';
import { blockOf } from './block-of.ts';
import { checkBlock } from './check-block.ts';

type Input = { kind: BlockKind; name: string; organizationId: string | null; texts: BlockTexts };

/**
 * Adds a block to the library of the house, as its version 1; gives it. Refuses: `not-allowed` (neither coordinator nor
 * administrator), `not-found` (the organization), `block-name-taken`, `block-empty`, `block-misshapen`.
 */
export const createBlock = async (act: Act, input: Input): Promise<Result<BlockView, RefusalCode>> => {
  const { kind, name, organizationId, texts } = input;
  if (!mayKeepBlocks(act.actor)) return refuse('not-allowed');
  const refusal = await checkBlock(act, { ...input, id: null });
  if (refusal) return refuse(refusal);
  const id = newId();
  const entry = { kind: 'block-created', after: { id, kind, name, organizationId, number: 1, texts } };
  const done = await recordInHouse(act.store, act, entry, (tx) =>
    insertBlock(
      tx,
      { id, kind, name, organizationId, number: 1, createdAt: act.now },
      { blockId: id, number: 1, texts, createdAt: act.now, byId: act.actor.id, byName: act.actor.name },
    ),
  );
  return done ? blockOf(act, id) : refuse('stale');
};
