import type { Language } from './language.ts';

/** One pair of quotation marks. `inside` is the space that stands between mark and text in the usual profile. */
export type QuotePair = { open: string; close: string; inside: string };

/** A word that multiplies the figure before it: `million`, `milliards`, `mil millones`. Lower case, with its accents. */
export type ScaleWord = { word: string; value: number };

/** A number written as a word. Lower case, with its accents. */
export type NumberWord = { word: string; value: number };

/** What is true of a language itself, whatever the house. The choices of a house are profiles, not facts. */
export type LanguageFacts = {
  code: Language;
  nativeName: string;
  /** The name of this language in each language, in running text. */
  nameIn: Record<Language, string>;
  direction: 'ltr' | 'rtl';
  /** January first, lower case except in English. */
  months: readonly string[];
  monthAbbreviations: readonly string[];
  /** Monday first. */
  weekdays: readonly string[];
  /** What closes a press release, in capitals. */
  endMark: string;
  /** Signs that separate decimals, the usual one first. */
  decimal: readonly [string, ...string[]];
  /** Signs that group thousands, the usual one first. */
  grouping: readonly [string, ...string[]];
  /** Longest first, so that `mil millones` is met before `mil`. */
  scaleWords: readonly ScaleWord[];
  /** Cardinals from zero to twenty, the tens, hundred. One is left out where it is also the article (`un`, `une`, `uno`). */
  numberWords: readonly NumberWord[];
  /** Ordinals from first to twentieth, every gender and number. */
  ordinalWords: readonly NumberWord[];
  /** Signs after a digit that make an ordinal: `1er`, `2nd`, `3.º`. */
  ordinalSuffixes: readonly string[];
  /** The usual pair first, then the one for a quotation inside a quotation, then others that are valid. */
  quotes: readonly [QuotePair, ...QuotePair[]];
  /** The space before each sign that takes one, by the usual profile; a sign that is missing takes none. */
  spaceBefore: Readonly<Record<string, string>>;
  /** Signs that open a question or an exclamation. */
  openingMarks: readonly string[];
  /** Prepositions that bring in a place: `à`, `en`, `au`. Lower case. */
  placePrepositions: readonly string[];
};

/** U+00A0, no-break space. */
export const noBreakSpace = '\u00A0';
/** U+202F, narrow no-break space. */
export const narrowNoBreakSpace = '\u202F';
/** U+2009, thin space. */
export const thinSpace = '\u2009';
