import { holds } from '#domain/access/role.ts';
import { keptWords } from '#domain/diff/word-diff.ts';
import { ok, refuse, type Result } from '#domain/result.ts';
import { awaitsAcceptance } from './awaits-acceptance.ts';
import type { Circumstances } from './circumstances.ts';
import { isJointWork, isMaker } from './joint-work.ts';
import type { WorkflowRefusal } from './refusal.ts';
import type { TranslationEvent } from './translation-event.ts';
import type { Approval, Translation } from './translation.ts';

/**
 * `textHash` is that of the exact text; `blocked` says that a finding blocks approval and nobody set it aside;
 * `editorIsReviewer` says that the last editor reviews this language.
 */
export type ApprovalCircumstances = Circumstances & { textHash: string; blocked: boolean; editorIsReviewer: boolean };

/**
 * Approves a text as a second person (domain.md §2.1 and §2.2), bound to the current source version and the exact text.
 * Refuses: `not-allowed`, `nothing-to-review`, `not-handed-over`, `empty`, `source-changed`, `own-work` (every word is
 * the reviewer's), `joint-work` (they made it together with another), `translator-has-last-word` (a reviewer edited, and the organization chose so), `blocking-findings`.
 */
export const approve = (
  translation: Translation,
  circumstances: ApprovalCircumstances,
): Result<TranslationEvent[], WorkflowRefusal> => {
  const { actor, handedOver, blocked, editPolicy, editorIsReviewer } = circumstances;
  if (!holds(actor, 'reviewer', translation.language)) return refuse('not-allowed');
  if (translation.state !== 'in-review') return refuse('nothing-to-review');
  if (!handedOver) return refuse('not-handed-over');
  if (translation.text.text.trim() === '') return refuse('empty');
  if (translation.staleFrom !== null) return refuse('source-changed');
  if (isJointWork(translation) && isMaker(translation, actor.id)) return refuse('joint-work');
  if (isOwnWork(translation, actor.id)) return refuse('own-work');
  const isMine = translation.lastEditorId === actor.id;
  if (
    isMine ? editPolicy === 'translator-has-last-word' : editorIsReviewer && awaitsAcceptance(translation, editPolicy)
  ) {
    return refuse('translator-has-last-word');
  }
  if (blocked) return refuse('blocking-findings');
  return ok([{ kind: 'translation-approved', before: translation, after: approved(translation, circumstances) }]);
};

/**
 * Whether every word of the text is this person's; a text of which nobody is known to have written it counts as such, and so
 * does one that this person made together with another (`isJointWork`).
 */
export const isOwnWork = (
  translation: Pick<Translation, 'text' | 'lastEditorId' | 'priorText' | 'priorEditorId'>,
  personId: string,
): boolean => {
  if (translation.lastEditorId === null) return true;
  if (isJointWork(translation)) return isMaker(translation, personId);
  if (translation.lastEditorId !== personId) return false;
  if (translation.priorText === null || translation.priorEditorId === personId) return true;
  return keptWords(translation.priorText, translation.text.text) === 0;
};

/** The translation as approved by the actor. */
export const approved = (
  translation: Translation,
  { actor, now, source, textHash }: Pick<ApprovalCircumstances, 'actor' | 'now' | 'source' | 'textHash'>,
): Translation => {
  const approval: Approval = {
    byId: actor.id,
    byName: actor.name,
    at: now,
    sourceNumber: source.number,
    sourceHash: source.hash,
    textHash,
  };
  return {
    ...translation,
    version: translation.version + 1,
    state: 'approved',
    sourceNumber: source.number,
    sentBack: null,
    approval,
  };
};
