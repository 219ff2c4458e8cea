import { holds } from '#domain/access/role.ts';
import { ok, refuse, type Result } from '#domain/result.ts';
import type { Circumstances } from './circumstances.ts';
import { isJointWork } from './joint-work.ts';
import type { WorkflowRefusal } from './refusal.ts';
import type { TranslationEvent } from './translation-event.ts';
import type { EditAnswer, Translation } from './translation.ts';

type Changed = Pick<
  Translation,
  'state' | 'text' | 'lastEditorId' | 'priorText' | 'priorEditorId' | 'answer' | 'sentBack'
>;

/**
 * Whether somebody changed the words of this very person after they were handed over, and the person has not said yes or
 * no to it. Drafts are still in the making and wait for no answer; nor does what comes back to the same words.
 */
export const isChangeToAnswer = (translation: Changed, personId: string): boolean => {
  const { state, text, priorText, priorEditorId, lastEditorId, answer } = translation;
  return (
    (state === 'in-review' || state === 'approved') &&
    answer === null &&
    priorEditorId === personId &&
    lastEditorId !== personId &&
    !isJointWork(translation) &&
    priorText !== null &&
    priorText !== text.text
  );
};

/** Whether a text was sent back by somebody else, which its translator may contest. */
export const isReturnToAnswer = ({ state, sentBack }: Changed, personId: string): boolean =>
  state === 'changes-requested' && sentBack !== null && sentBack.byId !== personId;

/** Whether a person may contest a text as it stands: a change of their own words, or the return of a text of their language. */
export const mayContest = (translation: Translation, actor: Circumstances['actor']): boolean =>
  holds(actor, 'translator', translation.language) &&
  (isChangeToAnswer(translation, actor.id) || isReturnToAnswer(translation, actor.id));

/**
 * The translator takes note of a change in their words (domain.md §2.3). Nothing but the answer changes: an approval stands.
 * Refuses: `not-allowed`, `nothing-to-answer`.
 */
export const acknowledge = (
  translation: Translation,
  { actor, now }: Pick<Circumstances, 'actor' | 'now'>,
): Result<TranslationEvent[], WorkflowRefusal> => {
  if (!holds(actor, 'translator', translation.language)) return refuse('not-allowed');
  if (!isChangeToAnswer(translation, actor.id)) return refuse('nothing-to-answer');
  const after = { ...translation, version: translation.version + 1, answer: answerOf('accepted', '', actor, now) };
  return ok([{ kind: 'translation-edit-acknowledged', before: translation, after }]);
};

/**
 * The translator contests a change in their words, or the return of their text, with a reason (domain.md §2.3). The text goes
 * to review as it stands, an approval is void, and a reviewer must look again; why a text was returned stays in sight until then.
 * Refuses: `not-allowed`, `nothing-to-answer`, `reason-missing`.
 */
export const contest = (
  translation: Translation,
  reason: string,
  { actor, now }: Pick<Circumstances, 'actor' | 'now'>,
): Result<TranslationEvent[], WorkflowRefusal> => {
  if (!holds(actor, 'translator', translation.language)) return refuse('not-allowed');
  if (!isChangeToAnswer(translation, actor.id) && !isReturnToAnswer(translation, actor.id)) {
    return refuse('nothing-to-answer');
  }
  if (reason.trim() === '') return refuse('reason-missing');
  const after: Translation = {
    ...translation,
    version: translation.version + 1,
    state: 'in-review',
    approval: null,
    answer: answerOf('contested', reason.trim(), actor, now),
  };
  return ok([{ kind: 'translation-contested', before: translation, after }]);
};

/** An answer, kept by name: an account may go. */
export const answerOf = (
  kind: EditAnswer['kind'],
  reason: string,
  actor: Pick<Circumstances['actor'], 'id' | 'name'>,
  at: string,
): EditAnswer => ({ kind, byId: actor.id, byName: actor.name, at, reason });
