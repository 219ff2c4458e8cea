/** An old and a new paragraph by their places from 0, and how much speaks for pairing them. */
export type Pair = { old: number; new: number; weight: number };

/**
 * Of pairs that contradict each other, those that go forwards in both texts and weigh the most together, in order; no
 * paragraph is in two of them. Of equally heavy ones the earlier. Takes n log n for n pairs.
 */
export const heaviestChain = (pairs: readonly Pair[]): Pair[] => {
  // Of pairs with one old paragraph the later new one first, so that none of them follows another.
  const sorted = pairs.toSorted((a, b) => a.old - b.old || b.new - a.new);
  const size = sorted.reduce((most, pair) => Math.max(most, pair.new + 1), 0);
  // A Fenwick tree: the heaviest chain that ends at a new place or before it, by its last pair.
  const best = new Int32Array(size + 1).fill(-1);
  const total = new Float64Array(sorted.length);
  const previous = new Int32Array(sorted.length).fill(-1);
  let last = -1;
  sorted.forEach((pair, index) => {
    let before = -1;
    for (let at = pair.new; at > 0; at -= at & -at) {
      const other = best[at] ?? -1;
      if (other >= 0 && (before < 0 || (total[other] ?? 0) > (total[before] ?? 0))) before = other;
    }
    previous[index] = before;
    total[index] = pair.weight + (before < 0 ? 0 : (total[before] ?? 0));
    for (let at = pair.new + 1; at <= size; at += at & -at) {
      const other = best[at] ?? -1;
      if (other < 0 || (total[index] ?? 0) > (total[other] ?? 0)) best[at] = index;
    }
    if (last < 0 || (total[index] ?? 0) > (total[last] ?? 0)) last = index;
  });
  const chain: Pair[] = [];
  for (let at = last; at >= 0; at = previous[at] ?? -1) {
    const pair = sorted[at];
    if (pair) chain.push(pair);
  }
  return chain.toReversed();
};
