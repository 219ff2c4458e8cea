/** One measured number. `aim` is the most (or the status) that is wanted, null where none was set; `baseline` is of the same run. */
export type Figure = { name: string; value: number; unit: string; aim: number | null; baseline: number | null };

/** A measurement: what it looks at, in a line, and how it is made. */
export type Bench = { summary: string; measure: () => Promise<Figure[]> };

const round = (value: number): number => Math.round(value * 10) / 10;

/** p50 and p95 of durations in milliseconds, beside those of the baseline. */
export const durations = (name: string, values: number[], baseline: number[]): Figure[] =>
  [50, 95].map((percent) => ({
    name: `${name}, p${percent}`,
    value: round(percentile(values, percent)),
    unit: 'ms',
    aim: null,
    baseline: round(percentile(baseline, percent)),
  }));

/** The smallest value that so many per cent of all do not exceed. */
export const percentile = (values: number[], percent: number): number => {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil((percent / 100) * sorted.length) - 1)] ?? Number.NaN;
};
