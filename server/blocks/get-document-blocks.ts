import type { DocumentBlockView } from '#contract/blocks.ts';
import type { RefusalCode } from '#contract/refusal.ts';
import type { LoadedDocument } from '#db/reads/load-document.ts';
import { loadDocumentBlocks, loadVersionsInDocument } from '#db/reads/load-document-blocks.ts';
import { ok, type Result } from '#domain/result.ts';
import type { Act } from '../act.ts';
import { loadReadable } from '../documents/load-readable.ts';
import { documentBlocksViewOf } from './document-blocks-view.ts';

/** Gives the blocks of a document in their order. Refuses: `not-allowed` (no role at all), `not-found`. */
export const getDocumentBlocks = async (
  act: Act,
  { documentId }: { documentId: string },
): Promise<Result<DocumentBlockView[], RefusalCode>> => {
  const loaded = await loadReadable(act, documentId);
  return loaded.ok ? ok(await blocksNow(act, loaded.value)) : loaded;
};

/** The blocks of a loaded document as they stand now. */
export const blocksNow = async ({ store }: Act, loaded: LoadedDocument): Promise<DocumentBlockView[]> => {
  const [blocks, versions] = await Promise.all([
    loadDocumentBlocks(store.read, loaded.document.id),
    loadVersionsInDocument(store.read, loaded.document.id),
  ]);
  return documentBlocksViewOf({ loaded, blocks, versions });
};
