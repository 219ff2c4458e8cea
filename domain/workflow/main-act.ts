import { holds } from '#domain/access/role.ts';
import { isChangeToAnswer } from './answer-edit.ts';
import { awaitsAcceptance } from './awaits-acceptance.ts';
import type { Circumstances } from './circumstances.ts';
import type { Translation } from './translation.ts';

export type MainAct = 'mark-done' | 'approve' | 'accept-edit' | 'acknowledge' | 'go-on';

/**
 * What "done or approve, and go on" means for a text and a person (domain.md §7): the cell decides. `go-on` where nothing is
 * left to do here. Whether the act is allowed is for the act itself to say, so that it can say why not.
 */
export const mainAct = (
  translation: Translation,
  { actor, editPolicy }: Pick<Circumstances, 'actor' | 'editPolicy'>,
): MainAct => {
  const isTranslator = holds(actor, 'translator', translation.language);
  const isReviewer = holds(actor, 'reviewer', translation.language);
  switch (translation.state) {
    case 'approved':
      return isTranslator && isChangeToAnswer(translation, actor.id) ? 'acknowledge' : 'go-on';
    case 'untranslated':
    case 'draft':
    case 'changes-requested':
      return isTranslator || !isReviewer ? 'mark-done' : 'approve';
    case 'in-review':
      if (isTranslator && translation.staleFrom !== null) return 'mark-done';
      if (isTranslator && awaitsAcceptance(translation, editPolicy) && translation.lastEditorId !== actor.id)
        return translation.answer?.kind === 'contested' ? 'go-on' : 'accept-edit';
      if (!isTranslator || isReviewer) return 'approve';
      return isChangeToAnswer(translation, actor.id) ? 'acknowledge' : 'go-on';
  }
};
