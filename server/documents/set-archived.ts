import type { RefusalCode } from '#contract/refusal.ts';
import { record } from '#db/record.ts';
import { updateDocumentRow } from '#db/writes/update-document.ts';
import { holds } from '#domain/access/role.ts';
import { ok, refuse, type Result } from '#domain/result.ts';
import type { Act } from '../act.ts';
import { loadReadable } from './load-readable.ts';

type Input = { id: string; version: number; archived: boolean };

/** Archives a document, or takes it out of the archive. Refuses: `not-allowed`, `not-found`, `stale`. */
export const setArchived = async (act: Act, input: Input): Promise<Result<Record<string, never>, RefusalCode>> => {
  if (!holds(act.actor, 'coordinator')) return refuse('not-allowed');
  const loaded = await loadReadable(act, input.id);
  if (!loaded.ok) return loaded;
  const { id, version, archivedAt } = loaded.value.document;
  if (version !== input.version) return refuse('stale');
  if ((archivedAt !== null) === input.archived) return ok({});

  const entries = [{ stream: id, kind: input.archived ? 'document-archived' : 'document-unarchived' }];
  const isRecorded = await record(act.store, act, entries, (tx) =>
    updateDocumentRow(tx, input, { archivedAt: input.archived ? act.now : null }),
  );
  return isRecorded ? ok({}) : refuse('stale');
};
