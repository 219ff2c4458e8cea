import type { Text } from '#domain/text.ts';
import type { TargetLanguage } from '#locales/languages/language.ts';

export const suggestionStatuses = ['open', 'accepted', 'declined', 'withdrawn'] as const;
export type SuggestionStatus = (typeof suggestionStatuses)[number];

/** A text that somebody proposes for a cell which they may not, or no longer, edit. */
export type Suggestion = {
  segmentId: string;
  language: TargetLanguage;
  text: Text;
  /** The text of the cell when it was proposed, and the source version that stood. */
  baseText: string;
  sourceNumber: number;
  proposerId: string;
  proposerName: string;
  /** An instant in UTC, as ISO 8601. */
  at: string;
  status: SuggestionStatus;
  decidedById: string | null;
  decidedByName: string | null;
  decidedAt: string | null;
  /** Why it was declined; may be empty. */
  reason: string | null;
};
