import type { RefusalCode } from '#contract/refusal.ts';
import type { TranslationView } from '#contract/translations.ts';
import type { Result } from '#domain/result.ts';
import { approve as decide } from '#domain/workflow/approve.ts';
import type { TargetLanguage } from '#locales/languages/language.ts';
import type { Act } from '../act.ts';
import { textHash } from '../hash.ts';
import { isEditorReviewer } from './is-editor-reviewer.ts';
import { isBlocked } from './is-blocked.ts';
import { keepDecision } from './keep-decision.ts';
import { onCell, type Decide } from './on-cell.ts';

type Input = { segmentId: string; language: TargetLanguage; version: number };

/** Approves a text as a second person. Gives the translation; refuses as the domain's `approve` and `onCell` do. */
export const approve = (act: Act, input: Input): Promise<Result<TranslationView, RefusalCode>> =>
  onCell(act, input, approvalOf(act), keepDecision(act, 'approved'));

/** How an approval is decided; asks the database once for each editor of the texts that it decides on. */
export const approvalOf = (act: Act): Decide => {
  const editors = new Map<string, Promise<boolean>>();
  return async (cell, circumstances) => {
    const { lastEditorId, language, text } = cell.translation;
    const editor = `${lastEditorId} ${language}`;
    const isReviewer = editors.get(editor) ?? isEditorReviewer(act, cell);
    editors.set(editor, isReviewer);
    return decide(cell.translation, {
      ...circumstances,
      textHash: textHash(text),
      blocked: await isBlocked(act, cell),
      editorIsReviewer: await isReviewer,
    });
  };
};
