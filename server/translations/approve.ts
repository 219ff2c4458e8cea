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
import { onCell } from './on-cell.ts';

type Input = { segmentId: string; language: TargetLanguage; version: number };

/** Approves a text as a second person. Gives the translation; refuses as the domain's `approve` and `onCell` do. */
export const approve = (act: Act, input: Input): Promise<Result<TranslationView, RefusalCode>> =>
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
