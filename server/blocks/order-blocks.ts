import type { DocumentBlockView } from '#contract/blocks.ts';
import type { RefusalCode } from '#contract/refusal.ts';
import { updateDocumentBlock } from '#db/writes/save-document-block.ts';
import { mayChooseBlocks } from '#domain/access/may-keep-blocks.ts';
import { ok, refuse, type Result } from '#domain/result.ts';
import type { Act } from '../act.ts';
import { blocksNow } from './get-document-blocks.ts';
import { loadWithBlocks, recordOnBlocks } from './on-document-block.ts';

type Input = { documentId: string; ids: string[] };

/**
 * Puts the blocks of a document in an order, all of them named. Gives them. Refuses: `not-allowed` (no coordinator),
 * `not-found`, `document-archived`, `stale` (others than those named).
 */
export const orderBlocks = async (act: Act, input: Input): Promise<Result<DocumentBlockView[], RefusalCode>> => {
  if (!mayChooseBlocks(act.actor)) return refuse('not-allowed');
  const found = await loadWithBlocks(act, input.documentId);
  if (!found.ok) return found;
  const { loaded, blocks } = found.value;
  const { ids } = input;
  const isAll = ids.length === blocks.length && blocks.every(({ id }) => ids.includes(id));
  if (!isAll) return refuse('stale');
  const moved = blocks.filter(({ id, position }) => ids.indexOf(id) !== position);
  if (moved.length === 0) return ok(await blocksNow(act, loaded));
  const entry = {
    kind: 'document-blocks-ordered',
    before: { ids: blocks.map(({ id }) => id) },
    after: { ids },
  };
  return recordOnBlocks(act, loaded, entry, (tx) =>
    moved.flatMap((block) => updateDocumentBlock(tx, block, { position: ids.indexOf(block.id) })),
  );
};
