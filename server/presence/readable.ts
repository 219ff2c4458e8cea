import type { RefusalCode } from '#contract/refusal.ts';
import { loadAccess } from '#db/reads/load-access.ts';
import { canRead } from '#domain/access/can-read.ts';
import { ok, refuse, type Result } from '#domain/result.ts';
import type { Act } from '../act.ts';

/** Whether a person reads a document, without loading it. Refuses: `not-allowed` (no role at all), `not-found`. */
export const readable = async (act: Act, documentId: string): Promise<Result<true, RefusalCode>> => {
  if (act.actor.grants.length === 0) return refuse('not-allowed');
  const access = (await loadAccess(act.store.read, [documentId])).get(documentId);
  return access && canRead(act.actor, access) ? ok(true) : refuse('not-found');
};
