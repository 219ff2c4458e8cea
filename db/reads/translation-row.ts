import type { Translation } from '#domain/workflow/translation.ts';
import { translation } from '../schema/translations.ts';

/** The columns that make a translation. */
export const translationColumns = {
  segmentId: translation.segmentId,
  language: translation.language,
  version: translation.version,
  state: translation.state,
  text: translation.text,
  marks: translation.marks,
  sourceNumber: translation.sourceNumber,
  staleFrom: translation.staleFrom,
  lastEditorId: translation.lastEditorId,
  lastEditorName: translation.lastEditorName,
  priorText: translation.priorText,
  priorEditorId: translation.priorEditorId,
  origin: translation.origin,
  sentBack: translation.sentBack,
  approval: translation.approval,
  answer: translation.answer,
};

type Row = Omit<Translation, 'text'> & { text: string; marks: Translation['text']['marks'] };

export const toTranslation = ({ text, marks, ...rest }: Row): Translation => ({ ...rest, text: { text, marks } });
