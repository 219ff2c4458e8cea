import type { LineFeatures } from './line-features.ts';

/** What a line says for (positive) or against being inside an article. */
const weight = (line: LineFeatures, repeated: boolean): number => {
  if (line.pageBreak) return -80;
  if (line.page || repeated) return -12;
  if (line.prose) return Math.min(line.words, 60);
  if (line.endMark !== null || line.lead || line.data > 0) return 0;
  if (line.signsOnly) return -6;
  if (line.opensQuote) return 0;
  if (line.bullet) return line.words >= 6 ? 2 : -4;
  return line.closed || line.colon ? 0 : -5;
};

/** A box of links within an article: a long paragraph follows at once, where related articles show a short teaser. */
const isBox = (lines: readonly LineFeatures[], index: number): boolean => {
  const next = lines.slice(index + 1, index + 6).find((line) => line.prose);
  return next !== undefined && !next.page && next.words >= 30;
};

export type Span = { from: number; to: number };

/**
 * The first and last line of the densest run of sentences, or null where no line is a sentence: the run with the
 * greatest sum of weights (Kadane). Menus of short lines, even with a slogan among them, end a run.
 */
export const findBody = (lines: readonly LineFeatures[], repeated: readonly boolean[]): Span | null => {
  let best: Span | null = null;
  let bestSum = 0;
  let from = 0;
  let sum = 0;
  lines.forEach((line, index) => {
    if (sum <= 0) {
      from = index;
      sum = 0;
    }
    sum += line.pageBreak && isBox(lines, index) ? -20 : weight(line, repeated[index] ?? false);
    if (sum > bestSum && isBody(line, repeated[index] ?? false)) {
      bestSum = sum;
      best = { from, to: index };
    }
  });
  return best === null ? null : trimmed(best, lines, repeated);
};

const isBody = (line: LineFeatures, repeated: boolean): boolean => line.prose && !line.page && !repeated;

const trimmed = ({ from, to }: Span, lines: readonly LineFeatures[], repeated: readonly boolean[]): Span => {
  let first = from;
  while (first < to) {
    const line = lines[first];
    if (line && isBody(line, repeated[first] ?? false)) break;
    first += 1;
  }
  return { from: first, to };
};
