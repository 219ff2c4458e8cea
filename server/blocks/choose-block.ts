import type { DocumentBlockView } from '#contract/blocks.ts';
import type { RefusalCode } from '#contract/refusal.ts';
import { newId } from '#db/new-id.ts';
import { loadBlock } from '#db/reads/load-blocks.ts';
import { loadStreamNumber } from '#db/reads/load-publication.ts';
import { guardStream } from '#db/writes/insert-edition.ts';
import { insertDocumentBlock } from '#db/writes/save-document-block.ts';
import { mayChooseBlocks } from '#domain/access/may-keep-blocks.ts';
import { refuse, type Result } from '#domain/result.ts';
import type { Act } from '../act.ts';
import { loadWithBlocks, recordOnBlocks } from './on-document-block.ts';

type Input = { documentId: string; blockId: string };

/**
 * Takes a block of the library into a document, at the version that is current, after those that it has. Gives its blocks.
 * Refuses: `not-allowed` (no coordinator), `not-found`, `document-archived`, `block-archived`, `block-is-place` (a place
 * is a setting), `block-already-chosen` (also a second notice), `stale`.
 */
export const chooseBlock = async (act: Act, input: Input): Promise<Result<DocumentBlockView[], RefusalCode>> => {
  const { documentId, blockId } = input;
  if (!mayChooseBlocks(act.actor)) return refuse('not-allowed');
  const last = await loadStreamNumber(act.store.read, documentId);
  const [found, block] = await Promise.all([loadWithBlocks(act, documentId), loadBlock(act.store.read, blockId)]);
  if (!found.ok) return found;
  if (!block || last === null) return refuse('not-found');
  if (block.archivedAt) return refuse('block-archived');
  if (block.kind === 'dateline') return refuse('block-is-place');
  const { loaded, blocks } = found.value;
  const isTaken = blocks.some(
    (one) => one.blockId === blockId || (block.kind === 'prevailing-notice' && one.kind === block.kind),
  );
  if (isTaken) return refuse('block-already-chosen');

  const { kind, name, number } = block;
  const position = Math.max(-1, ...blocks.map((one) => one.position)) + 1;
  const row = { id: newId(), documentId, blockId, number, position, choices: {} };
  const entry = { kind: 'document-block-chosen', after: { ...row, kind, name } };
  return recordOnBlocks(act, loaded, entry, (tx) => [
    ...insertDocumentBlock(tx, row),
    guardStream(tx, documentId, last),
  ]);
};
