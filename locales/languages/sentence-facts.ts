/** What tells where a sentence ends in a language. */
export type SentenceFacts = {
  /** Abbreviations with their point. What follows one belongs to the same sentence, but for those listed next. */
  abbreviations: readonly string[];
  /** Abbreviations that close a sentence as well, when a word with which sentences begin follows: `etc.`, `a.m.` */
  closingAbbreviations: readonly string[];
  /** Abbreviations that are words too, so that they count before a figure only: `no.` */
  abbreviationsBeforeFigures: readonly string[];
  /** Words with which sentences begin and names hardly: articles, pronouns, conjunctions, prepositions. Lower case. */
  sentenceStarters: readonly string[];
};

/** The entries of a list that is written with commas. */
export const listed = (list: string): string[] => list.split(',').map((entry) => entry.trim());
