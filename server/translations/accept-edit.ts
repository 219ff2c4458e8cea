import type { RefusalCode } from '#contract/refusal.ts';
import type { TranslationView } from '#contract/translations.ts';
import type { Result } from '#domain/result.ts';
import { acceptEdit as decide } from '#domain/workflow/accept-edit.ts';
import type { TargetLanguage } from '#locales/languages/language.ts';
import type { Act } from '../act.ts';
import { textHash } from '../hash.ts';
import { isEditorReviewer } from './is-editor-reviewer.ts';
import { isBlocked } from './is-blocked.ts';
import { keepDecision } from './keep-decision.ts';
import { onCell } from './on-cell.ts';

type Input = { segmentId: string; language: TargetLanguage; version: number };

/** Accepts a reviewer's edit as its translator. Gives the translation; refuses as `acceptEdit` and `onCell` do. */
export const acceptEdit = (act: Act, input: Input): Promise<Result<TranslationView, RefusalCode>> =>
  onCell(
    act,
    input,
    async (cell, circumstances) =>
      decide(cell.translation, {
        ...circumstances,
        textHash: textHash(cell.translation.text),
        blocked: await isBlocked(act, cell),
        editorIsReviewer: await isEditorReviewer(act, cell),
      }),
    keepDecision(act, 'approved'),
  );
