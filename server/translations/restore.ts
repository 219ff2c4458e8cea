import type { RefusalCode } from '#contract/refusal.ts';
import type { TranslationView } from '#contract/translations.ts';
import { loadActOnCell } from '#db/reads/load-history.ts';
import { refuse, type Result } from '#domain/result.ts';
import { edit } from '#domain/workflow/edit.ts';
import type { TargetLanguage } from '#locales/languages/language.ts';
import type { Act } from '../act.ts';
import { onCell } from './on-cell.ts';

type Input = { segmentId: string; language: TargetLanguage; version: number; eventId: string };

/**
 * Restores the text that an act of the cell's history led to, as an edit. Gives the translation; refuses as `edit` and
 * `onCell` do, and `not-found` for an event that is not of this cell.
 */
export const restore = (act: Act, input: Input): Promise<Result<TranslationView, RefusalCode>> =>
  onCell(act, input, async ({ translation }, circumstances) => {
    const past = await loadActOnCell(act.store.read, input, input.eventId);
    if (!past) return refuse('not-found');
    const { text, origin } = past.after;
    return edit(translation, { text, origin }, circumstances, 'translation-restored');
  });
