import type { RefusalCode } from '#contract/refusal.ts';
import type { SuggestionView } from '#contract/suggestions.ts';
import { ok, type Result } from '#domain/result.ts';
import { withdrawSuggestion as decide } from '#domain/suggestions/decide.ts';
import type { Act } from '../act.ts';
import { onSuggestion } from './on-suggestion.ts';

type Input = { id: string; version: number };

/** Takes one's own suggestion back. Gives it; refuses as the domain's `withdrawSuggestion` and `onSuggestion` do. */
export const withdrawSuggestion = async (act: Act, input: Input): Promise<Result<SuggestionView, RefusalCode>> => {
  const done = await onSuggestion(act, input, (known, _cell, circumstances) => {
    const decided = decide(known, circumstances);
    return decided.ok ? ok({ suggestion: decided.value, events: [] }) : decided;
  });
  return done.ok ? ok(done.value.suggestion) : done;
};
