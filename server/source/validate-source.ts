import type { DocumentView } from '#contract/documents.ts';
import type { RefusalCode } from '#contract/refusal.ts';
import { ok, refuse, type Result } from '#domain/result.ts';
import { validate } from '#domain/source/validate.ts';
import type { Act } from '../act.ts';
import { newestSourceOf } from '../documents/document-view.ts';
import { loadReadable } from '../documents/load-readable.ts';
import { declineFaults } from '../faults/decline-faults.ts';
import { loadFaults } from '../faults/load-faults.ts';
import { openToTranslators } from './open-to-translators.ts';

type Input = { documentId: string; number: number; version: number; declineFaults?: string | undefined };

/**
 * Validates the newest source version, which also confirms the French contact block. Faults that nobody answered are declined
 * with the reason given. Gives the document; refuses as `openToTranslators` does, and `source-already-validated`,
 * `source-own-work` (its last editor asks), `source-faults-open` (no reason was given).
 */
export const validateSource = async (act: Act, input: Input): Promise<Result<DocumentView, RefusalCode>> => {
  const answered = await answerForFaults(act, input);
  return answered.ok ? openToTranslators(act, input, (newest) => validate(newest, act.actor)) : answered;
};

const answerForFaults = async (act: Act, input: Input): Promise<Result<null, RefusalCode>> => {
  const loaded = await loadReadable(act, input.documentId);
  if (!loaded.ok) return loaded;
  const newest = newestSourceOf(loaded.value);
  const allowed = validate(newest, act.actor);
  if (!allowed.ok) return allowed;
  if (loaded.value.document.archivedAt) return refuse('document-archived');
  if (newest.number !== input.number || newest.version !== input.version) return refuse('stale');
  const found = await loadFaults(act, loaded.value);
  const faults = found.faults.filter(({ declined }) => !declined);
  if (faults.length === 0) return ok(null);
  if (input.declineFaults === undefined) return refuse('source-faults-open');
  const isDone = await declineFaults(act, loaded.value, found, { faults, reason: input.declineFaults });
  return isDone ? ok(null) : refuse('stale');
};
