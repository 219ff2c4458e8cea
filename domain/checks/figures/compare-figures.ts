import { reading } from './figure.ts';
import type { Figure } from './figure.ts';

export type Comparison = {
  /** Figures of the same value. */
  matched: readonly Pair[];
  /** A figure of the source and what stands for it in the target with another value. */
  altered: readonly Pair[];
  missing: readonly Figure[];
  unexpected: readonly Figure[];
};
export type Pair = readonly [source: Figure, target: Figure];

/**
 * Which figures of two texts have one value, whatever their order. First those of the same first reading, figures in digits before words;
 * then by other readings; what is left is paired kind by kind in order of place, so that one altered figure is one finding.
 */
export function compareFigures(source: readonly Figure[], target: readonly Figure[]): Comparison {
  const left = byWeight(source);
  const right = byWeight(target);
  const matched = [
    ...take(left, right, (a, b) => reading(a) === reading(b)),
    ...take(left, right, shareReading),
    ...take(left, right, (a, b) => isOrdinalFor(a, b) || isOrdinalFor(b, a)),
    ...takeSplitDates(left, right),
    ...takeSplitDates(right, left).map(([b, a]): Pair => [a, b]),
  ];
  const reported = (figures: readonly Figure[]) =>
    figures.filter(({ weight }) => weight !== 'loose').toSorted((a, b) => a.from - b.from);
  const missing = reported(left);
  const unexpected = reported(right);
  const altered = [
    ...take(missing, unexpected, (a, b) => a.kind === b.kind && a.weight === b.weight),
    ...take(missing, unexpected, (a, b) => a.weight === b.weight && a.kind !== 'time' && b.kind !== 'time'),
    ...take(missing, unexpected, (a, b) => a.weight === b.weight),
    ...take(missing, unexpected, (a, b) => a.kind === b.kind),
  ];
  return { matched, altered, missing, unexpected };
}

const weights = { blocks: 0, warns: 1, loose: 2 };
const byWeight = (figures: readonly Figure[]): Figure[] =>
  [...figures].toSorted((a, b) => weights[a.weight] - weights[b.weight] || a.from - b.from);

function take(left: Figure[], right: Figure[], matches: (a: Figure, b: Figure) => boolean): Pair[] {
  const pairs: Pair[] = [];
  for (let index = 0; index < left.length;) {
    const a = left[index];
    const at = a === undefined ? -1 : right.findIndex((b) => matches(a, b));
    const b = right[at];
    if (a === undefined || b === undefined) {
      index += 1;
      continue;
    }
    pairs.push([a, b]);
    left.splice(index, 1);
    right.splice(at, 1);
  }
  return pairs;
}

/** "le 28 octobre 2019" may be "In 2019, on 28 October". */
function takeSplitDates(whole: Figure[], split: Figure[]): Pair[] {
  return [...whole].flatMap((date): Pair[] => {
    const [, year, rest] = /^(\d{4})-(.+)$/u.exec(date.kind === 'date' ? date.value : '') ?? [];
    const day = split.find((other) => other.kind === 'date' && other.value === rest);
    const number = split.find((other) => other.kind === 'number' && other.value === year);
    if (!day || !number) return [];
    whole.splice(whole.indexOf(date), 1);
    split.splice(split.indexOf(day), 1);
    split.splice(split.indexOf(number), 1);
    return [[date, day]];
  });
}

/** One of the two must be its first reading: two figures that only might be the same are not. */
const shareReading = (a: Figure, b: Figure): boolean => a.also.includes(reading(b)) || b.also.includes(reading(a));

/** "article premier" is "article 1", "XXIe" is "21". */
const isOrdinalFor = (a: Figure, b: Figure): boolean =>
  a.kind === 'ordinal' && b.kind === 'number' && a.value === b.value;
