import type { RefusalCode } from '#contract/refusal.ts';
import { endPresence } from '#db/writes/presence.ts';
import { ok, type Result } from '#domain/result.ts';
import type { Act } from '../act.ts';

/** Says that a person closed a document. Refuses nothing: one may always go. */
export const leave = async (
  act: Act,
  { documentId }: { documentId: string },
): Promise<Result<Record<string, never>, RefusalCode>> => {
  await act.store.write((tx) => endPresence(tx, { personId: act.actor.id, documentId }));
  return ok({});
};
