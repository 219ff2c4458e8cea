import { holds } from '#domain/access/role.ts';
import { sameMarks } from '#domain/marks/same-marks.ts';
import { tidyMarks } from '#domain/marks/tidy-marks.ts';
import { ok, refuse, type Result } from '#domain/result.ts';
import type { Text } from '#domain/text.ts';
import type { Circumstances } from './circumstances.ts';
import { isJointWork, isMaker, partnerOf } from './joint-work.ts';
import type { WorkflowRefusal } from './refusal.ts';
import type { TranslationEvent } from './translation-event.ts';
import type { Origin, Translation, TranslationState } from './translation.ts';

/** The state that an edit leads to (domain.md §2), or null when this person may not edit here. */
const stateAfterEdit = (
  state: TranslationState,
  isTranslator: boolean,
  isReviewer: boolean,
): TranslationState | null => {
  switch (state) {
    case 'untranslated':
    case 'draft':
      return isTranslator ? 'draft' : null;
    case 'changes-requested':
      return isTranslator ? 'draft' : isReviewer ? 'in-review' : null;
    case 'in-review':
    case 'approved':
      return isTranslator || isReviewer ? 'in-review' : null;
  }
};

/**
 * Saves the text of a cell, by its translator or its reviewer. An edit of an approved text voids the approval and
 * returns it to review; a text emptied by its translator is untranslated again, whatever it was.
 * Gives no event when the text is the same. Refuses: `not-allowed`, `source-not-open`, `empty` (a reviewer who empties).
 */
export const edit = (
  translation: Translation,
  next: { text: Text; origin: Origin },
  { actor, source }: Pick<Circumstances, 'actor' | 'source'>,
  kind: 'translation-saved' | 'translation-restored' | 'translation-suggestion-accepted' = 'translation-saved',
): Result<TranslationEvent[], WorkflowRefusal> => {
  const isTranslator = holds(actor, 'translator', translation.language);
  const isReviewer = holds(actor, 'reviewer', translation.language);
  const state = stateAfterEdit(translation.state, isTranslator, isReviewer);
  if (state === null) return refuse('not-allowed');
  if (!source.open) return refuse('source-not-open');
  const written = tidyMarks(next.text);
  if (sameText(translation.text, written)) return ok([]);

  const isEmpty = written.text.trim() === '';
  if (isEmpty && !isTranslator) return refuse('empty');

  const wasEmpty = translation.state === 'untranslated';
  const after: Translation = {
    ...translation,
    version: translation.version + 1,
    state: isEmpty ? 'untranslated' : state,
    text: isEmpty ? { text: '', marks: [] } : written,
    lastEditorId: actor.id,
    lastEditorName: actor.name,
    // Who begins anew begins from the current source, and from nobody's words.
    sourceNumber: wasEmpty ? source.number : translation.sourceNumber,
    staleFrom: wasEmpty || isEmpty ? null : translation.staleFrom,
    ...(wasEmpty || isEmpty ? { priorText: null, priorEditorId: null } : priorOf(translation, actor.id)),
    origin: next.origin,
    // The reason stays in sight while the translator mends the text.
    sentBack: state === 'draft' ? translation.sentBack : null,
    approval: null,
    answer: null,
  };
  return ok([{ kind, before: translation, after }]);
};

/** Whose hand was on the text before this person's. */
const priorOf = (translation: Translation, personId: string): Pick<Translation, 'priorText' | 'priorEditorId'> => {
  // What two made together stays so while one of them goes on with it.
  if (isJointWork(translation) && isMaker(translation, personId)) {
    return { priorText: null, priorEditorId: partnerOf(translation, personId) };
  }
  return translation.lastEditorId !== null && translation.lastEditorId !== personId
    ? { priorText: translation.text.text, priorEditorId: translation.lastEditorId }
    : { priorText: translation.priorText, priorEditorId: translation.priorEditorId };
};

export const sameText = (a: Text, b: Text): boolean => a.text === b.text && sameMarks(a.marks, b.marks);
