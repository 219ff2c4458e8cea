import type { Store } from '#dialect';
import { loadNoticesOfDocument } from '#db/reads/load-notices-of-document.ts';

/** Who was told of what in a document, as pairs in order. */
export const noticesOf = async (store: Store, documentId: string): Promise<[personId: string, kind: string][]> =>
  (await loadNoticesOfDocument(store.read, documentId))
    .map(({ personId, kind }): [string, string] => [personId, kind])
    .toSorted();
