import type { RefusalCode } from '#contract/refusal.ts';
import { loadDocument, type LoadedDocument } from '#db/reads/load-document.ts';
import { canRead } from '#domain/access/can-read.ts';
import { ok, refuse, type Result } from '#domain/result.ts';
import type { Act } from '../act.ts';

/** Loads a document for a person. Refuses: `not-allowed` (no role at all), `not-found` (also what they may not read). */
export const loadReadable = async (act: Act, id: string): Promise<Result<LoadedDocument, RefusalCode>> => {
  if (act.actor.grants.length === 0) return refuse('not-allowed');
  const loaded = await loadDocument(act.store.read, id);
  if (!loaded || !canRead(act.actor, { restricted: loaded.document.restricted, assigned: assignedTo(loaded) })) {
    return refuse('not-found');
  }
  return ok(loaded);
};

const assignedTo = ({ languages }: LoadedDocument) =>
  languages.flatMap(({ translatorId, reviewerId }) => [translatorId, reviewerId]);
