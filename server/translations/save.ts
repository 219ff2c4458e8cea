import type { RefusalCode } from '#contract/refusal.ts';
import type { TranslationView } from '#contract/translations.ts';
import type { Result } from '#domain/result.ts';
import type { Text } from '#domain/text.ts';
import { edit } from '#domain/workflow/edit.ts';
import type { Origin } from '#domain/workflow/translation.ts';
import type { TargetLanguage } from '#locales/languages/language.ts';
import type { Act } from '../act.ts';
import { onCell } from './on-cell.ts';

type Input = { segmentId: string; language: TargetLanguage; version: number; text: Text; origin: Origin };

/** Saves the text of a cell. Gives the translation; refuses as `edit` and `onCell` do. */
export const save = (act: Act, input: Input): Promise<Result<TranslationView, RefusalCode>> =>
  onCell(act, input, ({ translation }, circumstances) => edit(translation, input, circumstances));
