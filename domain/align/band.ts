import type { Anchors } from './weigh-anchors.ts';

/** For each number of source paragraphs done, the fewest and the most target paragraphs that may be done by then. */
export type Band = { low: Int32Array; high: Int32Array };

/** Paragraphs on both sides of the way that anchors show. */
const slack = 25;
/** Up to so many pairs between two sure ones, all are looked at. */
const wholly = 60_000;
/** Where nothing is sure, so far from the straight line; and the most, so that memory stays bounded. */
const astray = 150;
const widest = 1200;
/** Worth of the anchors only the two hold, above which a pair is sure enough to walk by. */
const sure = 6;

type Place = { source: number; target: number };

/** The way along which paragraphs are compared: wide enough for what was left out, added or moved, far less than all pairs. */
export const bandOf = (sources: number, targets: number, unique: Anchors['unique']): Band => {
  const low = new Int32Array(sources + 1).fill(targets);
  const high = new Int32Array(sources + 1);
  const widen = (at: number, from: number, to: number) => {
    low[at] = Math.min(low[at] ?? targets, Math.max(0, Math.floor(from)));
    high[at] = Math.max(high[at] ?? 0, Math.min(targets, Math.ceil(to)));
  };
  let before: Place = { source: 0, target: 0 };
  for (const place of [...chainOf(unique), { source: sources, target: targets }]) {
    const rows = place.source - before.source;
    const columns = place.target - before.target;
    const isWhole = (rows + 1) * (columns + 1) <= wholly;
    const half = Math.min(widest, Math.max(astray, Math.abs(columns - rows)));
    for (let row = 0; row <= rows; row += 1) {
      const middle = before.target + (rows === 0 ? 0 : (row / rows) * columns);
      widen(
        before.source + row,
        isWhole ? before.target - slack : Math.max(before.target - slack, middle - half),
        isWhole ? place.target + slack : Math.min(place.target + slack, middle + half),
      );
    }
    before = place;
  }
  // Whoever walks on never walks back.
  for (let at = 1; at <= sources; at += 1) high[at] = Math.max(high[at] ?? 0, high[at - 1] ?? 0);
  for (let at = sources - 1; at >= 0; at -= 1) low[at] = Math.min(low[at] ?? 0, low[at + 1] ?? 0);
  // Where there is far more on one side, each row still begins where the one before it can end.
  for (let at = 1; at <= sources; at += 1) low[at] = Math.min(low[at] ?? 0, high[at - 1] ?? 0);
  return { low, high };
};

/** The longest way forward through pairs that hold something only they hold, by worth. */
const chainOf = (unique: Anchors['unique']): Place[] => {
  const votes = new Map<string, Place & { worth: number }>();
  for (const { source, target, worth } of unique) {
    const key = `${source} ${target}`;
    const known = votes.get(key);
    if (known) known.worth += worth;
    else votes.set(key, { source, target, worth });
  }
  const pairs = [...votes.values()]
    .filter(({ worth }) => worth >= sure)
    .toSorted((a, b) => a.source - b.source || b.target - a.target);
  return heaviestChain(pairs);
};

/** Of pairs in order of their source, those that also go forward in the target and together are worth most. */
const heaviestChain = (pairs: readonly (Place & { worth: number })[]): Place[] => {
  const size = pairs.reduce((most, { target }) => Math.max(most, target), 0) + 2;
  // A binary indexed tree: for each target, the best chain that ends before it.
  const best = new Float64Array(size + 1);
  const ends = new Int32Array(size + 1).fill(-1);
  const previous = new Int32Array(pairs.length).fill(-1);
  let last = -1;
  let most = 0;
  for (const [at, { target, worth }] of pairs.entries()) {
    let sum = 0;
    for (let node = target; node > 0; node -= node & -node) {
      if ((best[node] ?? 0) <= sum) continue;
      sum = best[node] ?? 0;
      previous[at] = ends[node] ?? -1;
    }
    const total = sum + worth;
    for (let node = target + 1; node <= size; node += node & -node) {
      if (total <= (best[node] ?? 0)) continue;
      best[node] = total;
      ends[node] = at;
    }
    if (total > most) {
      most = total;
      last = at;
    }
  }
  const chain: Place[] = [];
  for (let at = last; at >= 0; at = previous[at] ?? -1) {
    const pair = pairs[at];
    if (pair) chain.push({ source: pair.source, target: pair.target });
  }
  return chain.toReversed();
};
