import type { Statement, Transaction } from '#dialect';
import type { DocumentBlockView } from '#contract/blocks.ts';
import type { RefusalCode } from '#contract/refusal.ts';
import type { LoadedDocument } from '#db/reads/load-document.ts';
import { loadDocumentBlocks, type LoadedDocumentBlock } from '#db/reads/load-document-blocks.ts';
import { record, type Entry } from '#db/record.ts';
import { holdDocument } from '#db/writes/update-document.ts';
import { ok, refuse, type Result } from '#domain/result.ts';
import type { Act } from '../act.ts';
import { loadReadable } from '../documents/load-readable.ts';
import { blocksNow } from './get-document-blocks.ts';

type Document = { loaded: LoadedDocument; blocks: LoadedDocumentBlock[] };

/** Loads a document with its blocks for an act. Refuses: `not-allowed`, `not-found`, `document-archived`. */
export const loadWithBlocks = async (act: Act, documentId: string): Promise<Result<Document, RefusalCode>> => {
  const loaded = await loadReadable(act, documentId);
  if (!loaded.ok) return loaded;
  if (loaded.value.document.archivedAt) return refuse('document-archived');
  return ok({ loaded: loaded.value, blocks: await loadDocumentBlocks(act.store.read, documentId) });
};

/** Loads one block of a document for an act. Refuses as `loadWithBlocks`, and `stale` where the person saw another version of it. */
export const loadBlockIn = async (
  act: Act,
  { documentId, id, version }: { documentId: string; id: string; version: number },
): Promise<Result<Document & { block: LoadedDocumentBlock }, RefusalCode>> => {
  const found = await loadWithBlocks(act, documentId);
  if (!found.ok) return found;
  const block = found.value.blocks.find((one) => one.id === id);
  if (!block) return refuse('not-found');
  return block.version === version ? ok({ ...found.value, block }) : refuse('stale');
};

/** Records what is done to the blocks of a document, and gives them as they then stand. Refuses: `stale`. */
export const recordOnBlocks = async (
  act: Act,
  loaded: LoadedDocument,
  entry: Omit<Entry, 'stream'>,
  effects: (tx: Transaction) => Statement[],
): Promise<Result<DocumentBlockView[], RefusalCode>> => {
  const { id } = loaded.document;
  const done = await record(act.store, act, [{ ...entry, stream: id }], (tx) => [
    ...holdDocument(tx, loaded.document),
    ...effects(tx),
  ]);
  return done ? ok(await blocksNow(act, loaded)) : refuse('stale');
};
