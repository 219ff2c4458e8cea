import { holds } from '#domain/access/role.ts';
import { ok, refuse, type Result } from '#domain/result.ts';
import type { Circumstances } from './circumstances.ts';
import type { WorkflowRefusal } from './refusal.ts';
import type { TranslationEvent } from './translation-event.ts';
import type { SendBackCategory, Translation } from './translation.ts';

/**
 * Sends a text back to its translator with a category and a reason (domain.md §2.3); voids an approval.
 * Refuses: `not-allowed`, `nothing-to-review`, `not-handed-over`.
 */
export const sendBack = (
  translation: Translation,
  { category, reason }: { category: SendBackCategory; reason: string },
  { actor, now, handedOver }: Pick<Circumstances, 'actor' | 'now' | 'handedOver'>,
): Result<TranslationEvent[], WorkflowRefusal> => {
  if (!holds(actor, 'reviewer', translation.language)) return refuse('not-allowed');
  if (translation.state === 'untranslated' || translation.state === 'draft') return refuse('nothing-to-review');
  if (translation.state === 'in-review' && !handedOver) return refuse('not-handed-over');
  const after: Translation = {
    ...translation,
    version: translation.version + 1,
    state: 'changes-requested',
    sentBack: { category, reason, byId: actor.id, byName: actor.name, at: now },
    approval: null,
    answer: null,
  };
  return ok([{ kind: 'translation-sent-back', before: translation, after }]);
};
