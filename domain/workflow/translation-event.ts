import type { Translation } from './translation.ts';

export const translationEventKinds = [
  'translation-saved',
  'translation-restored',
  'translation-marked-done',
  'translation-approved',
  'translation-sent-back',
  'translation-edit-accepted',
  'translation-edit-acknowledged',
  'translation-contested',
  'translation-suggestion-accepted',
  'translation-source-changed',
] as const;

/** An act on one cell: the whole translation before and after, so that history and audit come free. */
export type TranslationEvent = {
  kind: (typeof translationEventKinds)[number];
  before: Translation;
  after: Translation;
};
