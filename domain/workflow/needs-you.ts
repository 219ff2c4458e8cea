import { holds } from '#domain/access/role.ts';
import { awaitsAcceptance } from './awaits-acceptance.ts';
import { isOwnWork } from './approve.ts';
import { isChangeToAnswer } from './answer-edit.ts';
import type { Circumstances } from './circumstances.ts';
import type { Translation } from './translation.ts';

type Needed = Pick<Circumstances, 'actor' | 'editPolicy' | 'handedOver'> & { source: { open: boolean } };

/**
 * Whether a text waits for this person: for its translator when it is to be written, finished, corrected, held against a
 * changed source, or when another's change of their own words is to be answered; for a reviewer when it is handed over and they may
 * approve it, or when the translator contests their change.
 */
export const needsYou = (translation: Translation, circumstances: Needed): boolean => {
  const { actor, source } = circumstances;
  if (!source.open) return false;
  const isTranslator = holds(actor, 'translator', translation.language);
  const isReviewer = holds(actor, 'reviewer', translation.language);
  return (
    (isTranslator && needsTranslator(translation, circumstances)) ||
    (isReviewer && needsReviewer(translation, circumstances))
  );
};

const needsTranslator = (translation: Translation, { actor, editPolicy }: Needed): boolean => {
  if (
    translation.state === 'untranslated' ||
    translation.state === 'draft' ||
    translation.state === 'changes-requested'
  )
    return true;
  if (translation.staleFrom !== null) return true;
  if (translation.answer?.kind === 'contested') return false;
  if (isChangeToAnswer(translation, actor.id)) return true;
  return awaitsAcceptance(translation, editPolicy) && translation.lastEditorId !== actor.id;
};

const needsReviewer = (translation: Translation, { actor, editPolicy, handedOver }: Needed): boolean => {
  if (translation.state !== 'in-review' || !handedOver || translation.staleFrom !== null) return false;
  if (isOwnWork(translation, actor.id)) return false;
  const isContested = translation.answer?.kind === 'contested';
  return translation.lastEditorId !== actor.id || editPolicy === 'reviewer-edit-stands' || isContested;
};
