import { holds } from '#domain/access/role.ts';
import { ok, refuse, type Result } from '#domain/result.ts';
import type { Circumstances } from './circumstances.ts';
import type { WorkflowRefusal } from './refusal.ts';
import type { TranslationEvent } from './translation-event.ts';
import type { Translation } from './translation.ts';

/**
 * Marks a text done: the translator answers for it against the current source, which also clears *source changed*.
 * Gives no event when it was so already. Refuses: `not-allowed`, `source-not-open`, `empty`,
 * `nothing-to-review` (it is approved).
 */
export const markDone = (
  translation: Translation,
  { actor, source }: Pick<Circumstances, 'actor' | 'source'>,
): Result<TranslationEvent[], WorkflowRefusal> => {
  if (!holds(actor, 'translator', translation.language)) return refuse('not-allowed');
  if (!source.open) return refuse('source-not-open');
  if (translation.text.text.trim() === '') return refuse('empty');
  if (translation.state === 'approved') return refuse('nothing-to-review');
  const isAnswered = translation.staleFrom === null && translation.sourceNumber === source.number;
  if (translation.state === 'in-review' && isAnswered) return ok([]);

  const after: Translation = {
    ...translation,
    version: translation.version + 1,
    state: 'in-review',
    sourceNumber: source.number,
    staleFrom: null,
    // A text that nobody typed here (an import, a proposal) is answered for by whoever marks it done.
    lastEditorId: translation.lastEditorId ?? actor.id,
    lastEditorName: translation.lastEditorName ?? actor.name,
    sentBack: null,
  };
  return ok([{ kind: 'translation-marked-done', before: translation, after }]);
};
