import type { DocumentBlockView } from '#contract/blocks.ts';
import type { RefusalCode } from '#contract/refusal.ts';
import { loadBlockVersions } from '#db/reads/load-blocks.ts';
import { updateDocumentBlock } from '#db/writes/save-document-block.ts';
import { mayChooseBlocks } from '#domain/access/may-keep-blocks.ts';
import { choicesAt } from '#domain/blocks/document-block.ts';
import { ok, refuse, type Result } from '#domain/result.ts';
import type { Act } from '../act.ts';
import { blocksNow } from './get-document-blocks.ts';
import { loadBlockIn, recordOnBlocks } from './on-document-block.ts';

type Input = { documentId: string; id: string; version: number; number: number };

/**
 * Uses another version of a block in a document; the languages whose words it changes are confirmed again. Gives the
 * document's blocks. Refuses: `not-allowed` (no coordinator), `not-found` (also the version), `document-archived`, `stale`.
 */
export const takeVersion = async (act: Act, input: Input): Promise<Result<DocumentBlockView[], RefusalCode>> => {
  if (!mayChooseBlocks(act.actor)) return refuse('not-allowed');
  const found = await loadBlockIn(act, input);
  if (!found.ok) return found;
  const { loaded, block } = found.value;
  if (block.number === input.number) return ok(await blocksNow(act, loaded));
  const versions = await loadBlockVersions(act.store.read, block.blockId);
  const wanted = versions.find(({ number }) => number === input.number);
  if (!wanted) return refuse('not-found');
  const choices = choicesAt(block, wanted.texts);
  const entry = {
    kind: 'document-block-updated',
    before: { id: block.id, name: block.name, number: block.number, choices: block.choices },
    after: { id: block.id, name: block.name, number: wanted.number, choices },
  };
  return recordOnBlocks(act, loaded, entry, (tx) => updateDocumentBlock(tx, block, { number: wanted.number, choices }));
};
