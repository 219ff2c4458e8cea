import type { DocumentBlockView } from '#contract/blocks.ts';
import type { RefusalCode } from '#contract/refusal.ts';
import { deleteDocumentBlock } from '#db/writes/save-document-block.ts';
import { mayChooseBlocks } from '#domain/access/may-keep-blocks.ts';
import { refuse, type Result } from '#domain/result.ts';
import type { Act } from '../act.ts';
import { loadBlockIn, recordOnBlocks } from './on-document-block.ts';

type Input = { documentId: string; id: string; version: number };

/**
 * Takes a block out of a document, with what was chosen for it there. Gives the blocks that stay. Refuses: `not-allowed`
 * (no coordinator), `not-found`, `document-archived`, `stale`.
 */
export const removeBlock = async (act: Act, input: Input): Promise<Result<DocumentBlockView[], RefusalCode>> => {
  if (!mayChooseBlocks(act.actor)) return refuse('not-allowed');
  const found = await loadBlockIn(act, input);
  if (!found.ok) return found;
  const { loaded, block } = found.value;
  const { id, blockId, name, number, choices } = block;
  const entry = { kind: 'document-block-removed', before: { id, blockId, name, number, choices } };
  return recordOnBlocks(act, loaded, entry, (tx) => deleteDocumentBlock(tx, block));
};
