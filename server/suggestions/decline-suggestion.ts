import type { RefusalCode } from '#contract/refusal.ts';
import type { SuggestionView } from '#contract/suggestions.ts';
import { ok, type Result } from '#domain/result.ts';
import { declineSuggestion as decide } from '#domain/suggestions/decide.ts';
import type { Act } from '../act.ts';
import { onSuggestion } from './on-suggestion.ts';

type Input = { id: string; version: number; reason: string };

/** Declines a suggestion. Gives it; refuses as the domain's `declineSuggestion` and `onSuggestion` do. */
export const declineSuggestion = async (act: Act, input: Input): Promise<Result<SuggestionView, RefusalCode>> => {
  const done = await onSuggestion(act, input, (known, { translation }, circumstances) => {
    const decided = decide(known, translation, input.reason, circumstances);
    return decided.ok ? ok({ suggestion: decided.value, events: [] }) : decided;
  });
  return done.ok ? ok(done.value.suggestion) : done;
};
