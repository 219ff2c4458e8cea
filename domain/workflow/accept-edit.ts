import { holds } from '#domain/access/role.ts';
import { ok, refuse, type Result } from '#domain/result.ts';
import { answerOf } from './answer-edit.ts';
import { approved, type ApprovalCircumstances } from './approve.ts';
import { awaitsAcceptance } from './awaits-acceptance.ts';
import type { WorkflowRefusal } from './refusal.ts';
import type { TranslationEvent } from './translation-event.ts';
import type { Translation } from './translation.ts';

/**
 * Where *the translator has the last word*: the translator accepts a reviewer's edit, which approves it.
 * One translator does not approve another's edit so: the edit must be a reviewer's.
 * Refuses: `not-allowed`, `nothing-to-accept`, `own-work` (the edit is the actor's), `source-changed`,
 * `blocking-findings`.
 */
export const acceptEdit = (
  translation: Translation,
  circumstances: ApprovalCircumstances,
): Result<TranslationEvent[], WorkflowRefusal> => {
  const { actor, blocked, editPolicy, editorIsReviewer } = circumstances;
  if (!holds(actor, 'translator', translation.language)) return refuse('not-allowed');
  if (!awaitsAcceptance(translation, editPolicy) || !editorIsReviewer) return refuse('nothing-to-accept');
  if (translation.lastEditorId === actor.id) return refuse('own-work');
  if (translation.staleFrom !== null) return refuse('source-changed');
  if (blocked) return refuse('blocking-findings');
  const answer = answerOf('accepted', '', actor, circumstances.now);
  const after = { ...approved(translation, circumstances), answer };
  return ok([{ kind: 'translation-edit-accepted', before: translation, after }]);
};
