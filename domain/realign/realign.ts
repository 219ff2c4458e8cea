import { attachParts } from './attach-parts.ts';
import { classify } from './classify.ts';
import { exactPairs } from './exact-pairs.ts';
import type { Pair } from './heaviest-chain.ts';
import { nearPairs, type Leftover } from './near-pairs.ts';
import type { NewParagraph, OldParagraph, Pairing, Realignment } from './realignment.ts';
import { sharedWords, wordBags, type Bag, type Bags } from './word-bags.ts';

/**
 * Finds for each paragraph of a new text which old one it is, so that translations stay with what they translate: first
 * those that are the same, then those that are alike in the same place, then those that moved, and what was split off or
 * merged. The same texts give the same answer; each old identity is kept once, merged once or deleted. Takes seconds for
 * 10,000 paragraphs that all changed.
 */
export const realign = (old: readonly OldParagraph[], fresh: readonly NewParagraph[]): Realignment => {
  const texts = { old: old.map(({ text }) => text), new: fresh.map(({ text }) => text) };
  const { inOrder, moved } = exactPairs(texts.old, texts.new);
  const exact = [...inOrder, ...moved];
  const left = {
    old: leftover('old', texts.old.length, inOrder, exact),
    new: leftover('new', texts.new.length, inOrder, exact),
  };
  const bags = wordBags(texts.old, texts.new);
  const kinds = { old: old.map(({ kind }) => kind), new: fresh.map(({ kind }) => kind) };
  const near = nearPairs({ bags, kinds, ...left });

  const byNew = new Map([...exact, ...near].map((pair) => [pair.new, pair.old]));
  const byOld = new Map([...exact, ...near].map((pair) => [pair.old, pair.new]));
  const sides = {
    old: { texts: texts.old, bags: bags.old },
    new: { texts: texts.new, bags: bags.new },
    weights: bags.weights,
  };
  const split = attachParts({
    own: sides.new,
    other: sides.old,
    weights: bags.weights,
    hosts: byNew,
    closed: new Set(),
  });
  const closed = new Set([...split.values()].map((host) => byNew.get(host) ?? -1));
  const merged = attachParts({ own: sides.old, other: sides.new, weights: bags.weights, hosts: byOld, closed });
  return classify(old, fresh, pairingsOf({ old, bags, byNew, byOld, split, merged }));
};

const leftover = (
  side: 'old' | 'new',
  length: number,
  inOrder: readonly Pair[],
  exact: readonly Pair[],
): Leftover[] => {
  const taken = new Set(exact.map((pair) => pair[side]));
  const anchors = new Set(inOrder.map((pair) => pair[side]));
  let gap = 0;
  return Array.from({ length }, (_, place) => place).flatMap((place) => {
    if (anchors.has(place)) gap += 1;
    return taken.has(place) ? [] : [{ place, gap }];
  });
};

type Found = {
  old: readonly OldParagraph[];
  bags: Bags;
  byNew: ReadonlyMap<number, number>;
  byOld: ReadonlyMap<number, number>;
  /** New paragraphs that were split off, and old ones that were merged, with the one beside them that they belong to. */
  split: ReadonlyMap<number, number>;
  merged: ReadonlyMap<number, number>;
};

const pairingsOf = ({ old, bags, byNew, byOld, split, merged }: Found): Pairing[] => {
  const idAt = (place: number | undefined): string | null => old[place ?? -1]?.id ?? null;
  const pairings = bags.new.map((_, place): Pairing => ({ id: idAt(byNew.get(place)), parts: null }));
  for (const [host, parts] of Map.groupBy(split.keys(), (part) => split.get(part) ?? -1)) {
    const whole = byNew.get(host) ?? -1;
    const all = [host, ...parts].toSorted((a, b) => a - b);
    const share = (place: number) => sharedWords(bag(bags.new, place), bag(bags.old, whole));
    const main = longest(all, share);
    for (const place of all) {
      const id = idAt(whole);
      pairings[place] = place === main ? { id, parts: null } : { id: null, parts: id === null ? null : [id] };
    }
  }
  for (const [host, parts] of Map.groupBy(merged.keys(), (part) => merged.get(part) ?? -1)) {
    const all = [host, ...parts].toSorted((a, b) => a - b);
    const main = longest(all, (place) => bag(bags.old, place).length);
    pairings[byOld.get(host) ?? -1] = {
      id: idAt(main),
      parts: all.filter((place) => place !== main).flatMap((place) => idAt(place) ?? []),
    };
  }
  return pairings;
};

const bag = (bags: readonly Bag[], place: number): Bag => bags[place] ?? new Uint32Array();

/** The first of those that have the most words. */
const longest = (places: readonly number[], words: (place: number) => number): number => {
  const counts = places.map(words);
  return places[counts.indexOf(Math.max(...counts))] ?? -1;
};
