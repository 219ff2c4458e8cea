import type { RefusalCode } from '#contract/refusal.ts';
import type { SuggestionView } from '#contract/suggestions.ts';
import type { TranslationView } from '#contract/translations.ts';
import { ok, refuse, type Result } from '#domain/result.ts';
import { acceptSuggestion as decide } from '#domain/suggestions/decide.ts';
import type { Act } from '../act.ts';
import { onSuggestion } from './on-suggestion.ts';

type Input = { id: string; version: number; cellVersion: number };

/**
 * Accepts a suggestion, at the version of the cell that the person saw. Gives the suggestion and the translation; refuses as
 * the domain's `acceptSuggestion` and `onSuggestion` do, and `stale` when the text has moved since the person saw it.
 */
export const acceptSuggestion = async (
  act: Act,
  input: Input,
): Promise<Result<{ suggestion: SuggestionView; translation: TranslationView }, RefusalCode>> => {
  const done = await onSuggestion(act, input, (suggestion, { translation }, circumstances) => {
    const decided = decide(suggestion, translation, circumstances);
    return decided.ok && translation.version !== input.cellVersion ? refuse('stale') : decided;
  });
  if (!done.ok) return done;
  const { suggestion, cell, events } = done.value;
  const last = events.at(-1);
  const translation = last
    ? { ...last.after, changedAt: act.now.toISOString() }
    : { ...cell.translation, changedAt: cell.changedAt.toISOString() };
  return ok({ suggestion, translation });
};
