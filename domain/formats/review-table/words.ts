import type { HandedNote } from '#domain/handoffs/handed.ts';
import type { TranslationState } from '#domain/workflow/translation.ts';

/** What a review table says besides the texts, in the language of those who work in it. */
export type ReviewWords = {
  /** Of the document: its reference, languages, source version and the day, as one line. */
  subtitle: string;
  /** What to do with the table, and what to leave. */
  guide: string;
  heads: { number: string; source: string; target: string; notes: string };
  /** Of a line that goes along to be read. */
  notTranslated: string;
  /** The state of a text; whether its source has changed since. */
  state: (unit: { state: TranslationState; isStale: boolean }) => string;
  /** A comment, with who said it and when. */
  note: (note: HandedNote) => string;
};
