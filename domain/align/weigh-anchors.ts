import type { AnchorKind } from './anchors-of.ts';

/** How often an anchor of a paragraph is found in its translation too. */
const kept: Record<AnchorKind, number> = {
  figure: 0.93,
  contact: 0.97,
  name: 0.85,
  quotation: 0.85,
  capital: 0.6,
  word: 0.4,
};
/** Words come in company: each says less than it would alone. */
const share: Record<AnchorKind, number> = {
  figure: 1,
  contact: 1,
  name: 0.8,
  quotation: 0.7,
  capital: 0.6,
  word: 0.45,
};
/** So many of a paragraph's anchors, the rarest first, are looked at. */
const most = 32;

/** The anchors of one paragraph: numbers in order, and what it costs that none of them is shared. */
export type Weighed = { anchors: Int32Array; loss: number };

export type Anchors = {
  sources: Weighed[];
  targets: Weighed[];
  /** What it is worth that both hold an anchor, as a logarithm of odds, its losses on both sides included. */
  worth: Float64Array;
  /** What it costs that only one of them holds it. */
  loss: Float64Array;
  /** The anchors that exactly one paragraph of each side holds: from source to target. */
  unique: { source: number; target: number; worth: number }[];
};

type Counted = { counts: Int32Array; lasts: Int32Array };

/** In how many paragraphs each anchor is, and the last of them. */
const counted = (side: readonly Int32Array[], size: number): Counted => {
  const counts = new Int32Array(size);
  const lasts = new Int32Array(size);
  for (const [place, anchors] of side.entries()) {
    for (const number of anchors) {
      counts[number] = (counts[number] ?? 0) + 1;
      lasts[number] = place;
    }
  }
  return { counts, lasts };
};

/**
 * Weighs anchors, given by their numbers and kinds, by how rare they are: a figure that stands once on each side says more than a
 * word in every paragraph.
 */
export const weighAnchors = (
  sources: readonly Int32Array[],
  targets: readonly Int32Array[],
  kinds: readonly AnchorKind[],
): Anchors => {
  const size = kinds.length;
  const [ours, theirs] = [counted(sources, size), counted(targets, size)];
  const worth = new Float64Array(size);
  const loss = new Float64Array(size);
  const unique: Anchors['unique'] = [];
  for (const [number, kind] of kinds.entries()) {
    const inSources = ours.counts[number] ?? 0;
    const inTargets = theirs.counts[number] ?? 0;
    const byChance = Math.max((inSources + 0.5) / (sources.length + 1), (inTargets + 0.5) / (targets.length + 1));
    const gain = Math.max(0, Math.log(kept[kind] / byChance)) * share[kind];
    // Half for each side that holds it alone.
    loss[number] = (Math.max(0, Math.log((1 - byChance) / (1 - kept[kind]))) * share[kind]) / 2;
    worth[number] = gain + 2 * (loss[number] ?? 0);
    if (inSources === 1 && inTargets === 1) {
      unique.push({ source: ours.lasts[number] ?? 0, target: theirs.lasts[number] ?? 0, worth: gain });
    }
  }
  const weighed = (anchors: Int32Array): Weighed => {
    const rarest = anchors.toSorted((a, b) => (worth[b] ?? 0) - (worth[a] ?? 0) || a - b).slice(0, most);
    return {
      anchors: Int32Array.from(rarest).toSorted(),
      loss: rarest.reduce((sum, number) => sum + (loss[number] ?? 0), 0),
    };
  };
  return {
    sources: sources.map(weighed),
    targets: targets.map(weighed),
    worth,
    loss,
    unique,
  };
};

/** The anchors of two paragraphs that follow each other, as those of one. */
export const together = (first: Weighed, second: Weighed, { loss }: Pick<Anchors, 'loss'>): Weighed => {
  const anchors = Int32Array.from(new Set([...first.anchors, ...second.anchors])).toSorted();
  return { anchors, loss: anchors.reduce((sum, number) => sum + (loss[number] ?? 0), 0) };
};

/** What two paragraphs have in common is worth. */
export const sharedWorth = (a: Int32Array, b: Int32Array, worth: Float64Array): number => {
  let sum = 0;
  let at = 0;
  let other = 0;
  while (at < a.length && other < b.length) {
    const left = a[at] as number;
    const right = b[other] as number;
    if (left === right) {
      sum += worth[left] as number;
      at += 1;
      other += 1;
    } else if (left < right) at += 1;
    else other += 1;
  }
  return sum;
};
