import type { RefusalCode } from '#contract/refusal.ts';
import type { SuggestionView } from '#contract/suggestions.ts';
import { loadSuggestions } from '#db/reads/load-suggestions.ts';
import { ok, type Result } from '#domain/result.ts';
import type { TargetLanguage } from '#locales/languages/language.ts';
import type { Act } from '../act.ts';
import { loadReadable } from '../documents/load-readable.ts';
import { suggestionViewOf } from './suggestion-view.ts';

type Input = { documentId: string; segmentId?: string | undefined; language?: TargetLanguage | undefined };

/**
 * Gives the open suggestions of a document, or with a paragraph named all of it, decided ones too; the newest first.
 * Refuses: `not-allowed` (no role at all), `not-found`.
 */
export const listSuggestions = async (act: Act, input: Input): Promise<Result<SuggestionView[], RefusalCode>> => {
  const found = await loadReadable(act, input.documentId);
  if (!found.ok) return found;
  return ok((await loadSuggestions(act.store.read, input)).map(suggestionViewOf));
};
