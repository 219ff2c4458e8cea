import type { RefusalCode } from '#contract/refusal.ts';
import { loadReference } from '#db/reads/load-references.ts';
import { record } from '#db/record.ts';
import { deleteReference } from '#db/writes/save-reference.ts';
import { mayRemoveReference } from '#domain/references/reference.ts';
import { ok, refuse, type Result } from '#domain/result.ts';
import type { Act } from '../act.ts';
import { loadReadable } from '../documents/load-readable.ts';
import { referenceViewOf } from './reference-view.ts';

/**
 * Takes a reference off its document: who attached it does, or the coordinator. Refuses: `not-allowed`, `not-found` (also
 * where it is gone already), `document-archived`.
 */
export const removeReference = async (
  act: Act,
  { id }: { id: string },
): Promise<Result<Record<string, never>, RefusalCode>> => {
  const reference = await loadReference(act.store.read, id);
  if (!reference) return refuse('not-found');
  const loaded = await loadReadable(act, reference.documentId);
  if (!loaded.ok) return loaded;
  if (!mayRemoveReference(act.actor, reference)) return refuse('not-allowed');
  if (loaded.value.document.archivedAt) return refuse('document-archived');
  const { paragraphs: _paragraphs, ...head } = reference;
  const entry = { stream: reference.documentId, kind: 'reference-removed', before: referenceViewOf(head) };
  const isDone = await record(act.store, act, [entry], (tx) => [deleteReference(tx, reference)]);
  return isDone ? ok({}) : refuse('not-found');
};
