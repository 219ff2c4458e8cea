import type { EditPolicy, Translation } from './translation.ts';

/**
 * Whether a text in review was last edited by another person than the one before, and waits for the translator's yes.
 * What two made together waits for nobody's yes but a third person's.
 */
export const awaitsAcceptance = (
  translation: Pick<Translation, 'state' | 'lastEditorId' | 'priorEditorId' | 'priorText'>,
  editPolicy: EditPolicy,
): boolean =>
  editPolicy === 'translator-has-last-word' &&
  translation.state === 'in-review' &&
  translation.priorEditorId !== null &&
  translation.priorText !== null &&
  translation.lastEditorId !== translation.priorEditorId;
