import type { ReferenceView } from '#contract/references.ts';
import type { RefusalCode } from '#contract/refusal.ts';
import { loadReferences } from '#db/reads/load-references.ts';
import { ok, type Result } from '#domain/result.ts';
import type { Act } from '../act.ts';
import { loadReadable } from '../documents/load-readable.ts';
import { referenceViewOf } from './reference-view.ts';

/** Gives the references of a document without their texts, in the order in which they were added. Refuses: `not-allowed`, `not-found`. */
export const listReferences = async (
  act: Act,
  { documentId }: { documentId: string },
): Promise<Result<ReferenceView[], RefusalCode>> => {
  const loaded = await loadReadable(act, documentId);
  if (!loaded.ok) return loaded;
  return ok((await loadReferences(act.store.read, documentId)).map(referenceViewOf));
};
