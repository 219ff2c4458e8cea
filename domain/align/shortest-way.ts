import type { Band } from './band.ts';
import { shapes, type Costs } from './pair-costs.ts';

type Way = { sources: number[]; targets: number[] }[];

const nothing = new Float64Array();
/** Rows between two moments in which others may go on. */
const stride = 16;

/**
 * The cheapest way through a band, by dynamic programming: only three rows of costs are held, and for each place of the band
 * one byte that says where it was reached from.
 */
export function* shortestWay({ low, high }: Band, costs: Costs): Generator<undefined, Way> {
  const rows = low.length;
  const from: Uint8Array[] = [];
  const best: Float64Array[] = [];
  for (let row = 0; row < rows; row += 1) {
    if (row % stride === 0) yield;
    const first = low[row] ?? 0;
    const width = (high[row] ?? 0) - first + 1;
    const row0 = new Float64Array(width).fill(Infinity);
    const came = new Uint8Array(width);
    best[row] = row0;
    from[row] = came;
    // Nothing is reached from further back than two.
    if (row >= 3) best[row - 3] = nothing;
    for (let nth = 0; nth < width; nth += 1) {
      const column = first + nth;
      if (row === 0 && column === 0) {
        row0[nth] = 0;
        continue;
      }
      for (const [which, shape] of shapes.entries()) {
        const at = row - shape.sources;
        const other = column - shape.targets;
        if (at < 0 || other < (low[at] ?? 0) || other > (high[at] ?? -1)) continue;
        const before = best[at]?.[other - (low[at] ?? 0)] ?? Infinity;
        if (before === Infinity) continue;
        const cost = before + costs.of(shape, at, other);
        if (cost >= (row0[nth] ?? Infinity)) continue;
        row0[nth] = cost;
        came[nth] = which;
      }
    }
  }
  return wayBack(from, low, high);
}

const wayBack = (from: readonly Uint8Array[], low: Int32Array, high: Int32Array): Way => {
  const way: Way = [];
  let row = low.length - 1;
  let column = high[row] ?? 0;
  while (row > 0 || column > 0) {
    const shape = shapes[from[row]?.[column - (low[row] ?? 0)] ?? 0] ?? shapes[0];
    row -= shape.sources;
    column -= shape.targets;
    way.push({ sources: counted(row, shape.sources), targets: counted(column, shape.targets) });
  }
  return way.toReversed();
};

const counted = (first: number, many: number): number[] => Array.from({ length: many }, (_, nth) => first + nth);
