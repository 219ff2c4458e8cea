import type { EditPolicy, Translation } from './translation.ts';

/** Whether a text in review was last edited by another person than the one before, and waits for the translator's yes. */
export const awaitsAcceptance = (
  translation: Pick<Translation, 'state' | 'lastEditorId' | 'priorEditorId'>,
  editPolicy: EditPolicy,
): boolean =>
  editPolicy === 'translator-has-last-word' &&
  translation.state === 'in-review' &&
  translation.priorEditorId !== null &&
  translation.lastEditorId !== translation.priorEditorId;
