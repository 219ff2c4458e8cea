export type FigureKind = 'number' | 'percent' | 'amount' | 'ordinal' | 'date' | 'time';

/** What a missing or altered figure does: a figure in digits blocks, a small number in words warns, a word that need be no number is let be. */
export type FigureWeight = 'blocks' | 'warns' | 'loose';

/** What is odd about how a figure is written in its language, though its value is read. */
export type FigureDoubt = 'decimal-separator' | 'decimal-point' | 'thousands-or-decimal';

/** One reading of a figure, comparable across languages: `number:4500000`, `percent:12`, `amount:EUR 20000000`, `date:2019-10-28..29`. */
export type Reading = string;

export type Figure = {
  kind: FigureKind;
  /** Canonical: `4500000`, `EUR 20000000`, `2019-10-28..29` (`10-28` without a year, `2019-10` without a day), `14:30`. */
  value: string;
  /** The value without unit, for numbers, percentages, amounts and ordinals. */
  number: number | null;
  /** The scale word's value, 1 without one. */
  scale: number;
  /** The currency code of an amount. */
  currency: string | null;
  weight: FigureWeight;
  /** Other readings that are accepted: `4.500` may be 4.5, `14.30` half past two. */
  also: readonly Reading[];
  doubt: FigureDoubt | null;
  from: number;
  to: number;
  text: string;
  /** The digits and scale words alone, without unit or currency; what a fix replaces. */
  core: readonly [from: number, to: number];
};

export const reading = (figure: Pick<Figure, 'kind' | 'value'>): Reading => `${figure.kind}:${figure.value}`;

/** Drops what binary fractions add: 4.35 × 10⁶ is 4350000. */
export const exact = (value: number): number => Number(value.toPrecision(15));
