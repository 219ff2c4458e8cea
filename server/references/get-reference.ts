import type { RefusalCode } from '#contract/refusal.ts';
import { loadReference } from '#db/reads/load-references.ts';
import { ok, refuse, type Result } from '#domain/result.ts';
import type { Act } from '../act.ts';
import { loadReadable } from '../documents/load-readable.ts';

/** Gives the paragraphs of a reference to whoever reads its document. Refuses: `not-allowed`, `not-found`. */
export const getReference = async (
  act: Act,
  { id }: { id: string },
): Promise<Result<{ id: string; paragraphs: string[] }, RefusalCode>> => {
  const reference = await loadReference(act.store.read, id);
  if (!reference) return refuse('not-found');
  const loaded = await loadReadable(act, reference.documentId);
  return loaded.ok ? ok({ id, paragraphs: reference.paragraphs }) : loaded;
};
