/**
 * The words by which a language writes figures in running text, in lower case. A *loose* word may stand for a figure of the
 * other text but is never missed: `both`, `une dizaine`, `neuf` (which also means new).
 */
export type FigureWords = {
  /** Whole numbers below a thousand that are one word each. */
  cardinals: ReadonlyMap<string, number>;
  looseCardinals: ReadonlyMap<string, number>;
  /** Cardinals that mean something else too when they stand alone: `neuf`. */
  everyday: ReadonlySet<string>;
  /** Words for one that are articles too. */
  ones: ReadonlySet<string>;
  /** Articles that mean one only before a scale word: `a million`. */
  articles: ReadonlySet<string>;
  /** Words that multiply what stands before by a hundred. */
  hundreds: ReadonlySet<string>;
  scales: ReadonlyMap<string, number>;
  /** Scale words that are a number without one before them: `mille`, `mil`. */
  bareScales: ReadonlySet<string>;
  /** Short scale words after digits, with their capitals: `Md`, `bn`. */
  shortScales: ReadonlyMap<string, number>;
  /** Joins tens and units, or hundreds and tens. */
  joiner: string;
  /** Between which parts of a number the joiner stands: the value before it (below a hundred, or 100 and 1000) and after it. */
  joins: (before: number, after: number) => boolean;
  /** Whether a word of value `after` continues tens of value `before` (both below a hundred). */
  continues: (before: number, after: number) => boolean;
  /** What adds half of the scale: `et demi`, `y medio`. */
  andAHalf: readonly (readonly string[])[];
  /** What stands before a scale word and halves it: `half a`, `demi`. */
  halves: readonly (readonly string[])[];
  ordinals: ReadonlyMap<string, number>;
  looseOrdinals: ReadonlyMap<string, number>;
  percent: readonly (readonly string[])[];
  /** Currency words and the code they stand for; `$` where the country is not said. */
  currencies: ReadonlyMap<string, string>;
  /** Words after a currency that make it another: `dollars canadiens`. */
  currencyQualifiers: ReadonlyMap<string, string>;
  /** Words between an amount and its currency, or between a day and its month. */
  of: ReadonlySet<string>;
  /** Words between the two ends of a range. */
  rangeWords: ReadonlySet<string>;
  and: ReadonlySet<string>;
  /** Month names that are everyday words too. */
  looseMonths: ReadonlySet<string>;
  centuryWords: ReadonlySet<string>;
  /** Words after a number that make it a time of day or a duration: `heures`. */
  hours: ReadonlySet<string>;
  noon: ReadonlySet<string>;
  midnight: ReadonlySet<string>;
  /** Words before a four-digit year or two-digit decade: `les années 90`. */
  decades: ReadonlySet<string>;
};
