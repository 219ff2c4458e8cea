import type { RefusalCode } from '#contract/refusal.ts';
import type { TranslationView } from '#contract/translations.ts';
import type { Result } from '#domain/result.ts';
import { markDone as decide } from '#domain/workflow/mark-done.ts';
import type { TargetLanguage } from '#locales/languages/language.ts';
import type { Act } from '../act.ts';
import { onCell } from './on-cell.ts';

type Input = { segmentId: string; language: TargetLanguage; version: number };

/** Marks a text done. Gives the translation; refuses as the domain's `markDone` and `onCell` do. */
export const markDone = (act: Act, input: Input): Promise<Result<TranslationView, RefusalCode>> =>
  onCell(act, input, ({ translation }, circumstances) => decide(translation, circumstances));
