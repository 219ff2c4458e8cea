import type { RefusalCode } from '#contract/refusal.ts';
import type { MovedSinceView } from '#contract/translations.ts';
import { loadSinceDecision } from '#db/reads/load-since-decision.ts';
import { ok, type Result } from '#domain/result.ts';
import type { TargetLanguage } from '#locales/languages/language.ts';
import type { Act } from '../act.ts';
import { loadReadable } from '../documents/load-readable.ts';

type Input = { documentId: string; language?: TargetLanguage | undefined };

/**
 * Gives the cells on which this person decided and whose text or source is another one since, in the order of the text,
 * with both then and now. Refuses: `not-allowed` (no role at all), `not-found`.
 */
export const sinceDecision = async (act: Act, input: Input): Promise<Result<MovedSinceView[], RefusalCode>> => {
  const found = await loadReadable(act, input.documentId);
  if (!found.ok) return found;
  const rows = await loadSinceDecision(act.store.read, { ...input, personId: act.actor.id });
  return ok(
    rows.map(({ at, textThen, textNow, sourceThen, sourceNow, thenNumber, nowNumber, ...row }) => ({
      ...row,
      at: at.toISOString(),
      text: { before: textThen, now: textNow },
      source: { before: sourceThen, now: sourceNow, beforeNumber: thenNumber, nowNumber },
    })),
  );
};
