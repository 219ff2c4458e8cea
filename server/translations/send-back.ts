import type { RefusalCode } from '#contract/refusal.ts';
import type { TranslationView } from '#contract/translations.ts';
import type { Result } from '#domain/result.ts';
import { sendBack as decide } from '#domain/workflow/send-back.ts';
import type { SendBackCategory } from '#domain/workflow/translation.ts';
import type { TargetLanguage } from '#locales/languages/language.ts';
import type { Act } from '../act.ts';
import { keepDecision } from './keep-decision.ts';
import { onCell } from './on-cell.ts';

type Input = {
  segmentId: string;
  language: TargetLanguage;
  version: number;
  category: SendBackCategory;
  reason: string;
};

/** Sends a text back with a category and a reason. Gives the translation; refuses as `sendBack` and `onCell` do. */
export const sendBack = (act: Act, input: Input): Promise<Result<TranslationView, RefusalCode>> =>
  onCell(
    act,
    input,
    ({ translation }, circumstances) => decide(translation, input, circumstances),
    keepDecision(act, 'sent-back'),
  );
