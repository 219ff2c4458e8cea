import type { RefusalCode } from '#contract/refusal.ts';
import { hasEdition } from '#db/reads/has-edition.ts';
import { houseStream, record } from '#db/record.ts';
import { deleteDocument } from '#db/writes/update-document.ts';
import { holds } from '#domain/access/role.ts';
import { ok, refuse, type Result } from '#domain/result.ts';
import type { Act } from '../act.ts';
import { loadReadable } from './load-readable.ts';

type Input = { id: string; version: number };

/**
 * Deletes a document of which nothing was ever published; what happened to it stays in its stream.
 * Refuses: `not-allowed`, `not-found`, `stale`, `document-published`.
 */
export const removeDocument = async (act: Act, input: Input): Promise<Result<Record<string, never>, RefusalCode>> => {
  if (!holds(act.actor, 'coordinator')) return refuse('not-allowed');
  const loaded = await loadReadable(act, input.id);
  if (!loaded.ok) return loaded;
  const { id, title, reference, version } = loaded.value.document;
  if (await hasEdition(act.store.read, id)) return refuse('document-published');
  if (version !== input.version) return refuse('stale');

  const entries = [{ stream: houseStream, kind: 'document-deleted', before: { id, title, reference } }];
  return (await record(act.store, act, entries, (tx) => deleteDocument(tx, input))) ? ok({}) : refuse('stale');
};
