import { heaviestChain, type Pair } from './heaviest-chain.ts';
import { containment, likeness, weightOf, type Bag, type Bags } from './word-bags.ts';

/** Paragraphs that an exact pair left over, by their places; those between the same two exact pairs share a gap. */
export type Leftover = { place: number; gap: number };
type Kinds = { old: readonly string[]; new: readonly string[] };
type Given = { bags: Bags; kinds: Kinds; old: readonly Leftover[]; new: readonly Leftover[] };

/** From here on two paragraphs between the same neighbours are one that was edited… */
const inPlace = 0.35;
/** …and two of at least four words, wherever they stand, one that was moved and edited. */
const elsewhere = 0.6;
const fewestWords = 4;
/** Of a paragraph that was cut short, or grew: how much of the shorter stands in the longer. */
const wholly = 0.75;

/** A word of more paragraphs than this finds none of them; the rarest words of a paragraph find it candidates. */
const mostPostings = 64;
const rareWords = 10;
const byWords = 6;
const byPlace = 2;
/** A gap of so few pairs is looked at as a whole. */
const smallGap = 400;

/**
 * Pairs paragraphs whose texts are alike: in order within a gap as far as possible, then wherever they moved. Looks, for
 * each new paragraph, at a bounded number of old ones: neighbours by place, and those that share its rare words.
 */
export const nearPairs = ({ bags, kinds, old, new: fresh }: Given): Pair[] => {
  const gaps = new Map(old.map(({ place, gap }) => [place, gap]));
  const found = candidatesOf(bags, old, fresh).map(({ place, gap, olds }) => ({
    place,
    scored: olds.map((other): Pair & { isInGap: boolean } => {
      const isInGap = gaps.get(other) === gap;
      return { old: other, new: place, weight: score(bags, kinds, other, place, isInGap), isInGap };
    }),
  }));
  const all = found.flatMap(({ scored }) => scored);
  const chain = heaviestChain(
    all
      .filter(({ isInGap, weight }) => isInGap && weight >= inPlace)
      .map((pair) => ({ ...pair, weight: pair.weight ** 2 })),
  );
  const taken = { old: new Set(chain.map((pair) => pair.old)), new: new Set(chain.map((pair) => pair.new)) };
  const moves = all
    .filter((pair) => !taken.old.has(pair.old) && !taken.new.has(pair.new))
    .filter((pair) => Math.min(bags.old[pair.old]?.length ?? 0, bags.new[pair.new]?.length ?? 0) >= fewestWords)
    .map((pair) => ({ ...pair, weight: likeness(at(bags.old, pair.old), at(bags.new, pair.new), bags.weights) }))
    .filter(({ weight }) => weight >= elsewhere)
    .toSorted((a, b) => b.weight - a.weight || a.new - b.new || a.old - b.old)
    .filter((pair) => {
      const isFree = !taken.old.has(pair.old) && !taken.new.has(pair.new);
      taken.old.add(pair.old);
      taken.new.add(pair.new);
      return isFree;
    });
  return [...chain, ...moves].map(({ old: one, new: other, weight }) => ({ old: one, new: other, weight }));
};

const at = (bags: readonly Bag[], place: number): Bag => bags[place] ?? new Uint32Array();

const candidatesOf = ({ keys }: Bags, old: readonly Leftover[], fresh: readonly Leftover[]) => {
  const postings = new Map<number, number[]>();
  for (const { place } of old) {
    for (const key of keys.old[place] ?? []) {
      const places = postings.get(key) ?? [];
      places.push(place);
      postings.set(key, places);
    }
  }
  const oldIn = Map.groupBy(old, ({ gap }) => gap);
  const newIn = Map.groupBy(fresh, ({ gap }) => gap);
  return [...newIn].flatMap(([gap, news]) => {
    const olds = (oldIn.get(gap) ?? []).map(({ place }) => place);
    const isSmall = olds.length * news.length <= smallGap;
    return news.map(({ place }, index) => {
      const near = isSmall ? olds : around(olds, index, news.length);
      return { place, gap, olds: [...new Set([...near, ...sharing(postings, keys.new[place] ?? [])])] };
    });
  });
};

/** Those at the same place of a gap, counted from its beginning, from its end and in proportion. */
const around = (olds: readonly number[], index: number, count: number): number[] =>
  [index, olds.length - count + index, Math.round((index * olds.length) / count)].flatMap((place) =>
    olds.slice(Math.max(0, place - byPlace), Math.max(0, place + byPlace + 1)),
  );

/** Those that share the most of a paragraph's rare words. */
const sharing = (postings: ReadonlyMap<number, readonly number[]>, keys: Iterable<number>): number[] => {
  const rare = [...keys]
    .map((key) => postings.get(key) ?? [])
    .filter(({ length }) => length > 0 && length <= mostPostings)
    .toSorted((a, b) => a.length - b.length)
    .slice(0, rareWords);
  const shares = new Map<number, number>();
  for (const places of rare) {
    for (const place of places) shares.set(place, (shares.get(place) ?? 0) + 1 / places.length);
  }
  return [...shares]
    .toSorted(([a, one], [b, other]) => other - one || a - b)
    .slice(0, byWords)
    .map(([place]) => place);
};

/** How much speaks for two paragraphs being one, from 0 to 1 and a little. */
const score = ({ old, new: fresh, weights }: Bags, kinds: Kinds, one: number, other: number, isInGap: boolean) => {
  const [a, b] = [at(old, one), at(fresh, other)];
  const [shorter, longer] = weightOf(a, weights) <= weightOf(b, weights) ? [a, b] : [b, a];
  const within = shorter.length < fewestWords ? 0 : containment(shorter, longer, weights);
  const alike = Math.max(likeness(a, b, weights), within >= wholly ? within / 2 : 0);
  // The headline of the new text is that of the old one, however little they have in common.
  return isInGap && isOnlyOne(kinds, one, other) && alike >= 0.1 ? alike + 0.25 : alike;
};

const isOnlyOne = (kinds: Kinds, one: number, other: number): boolean => {
  const kind = kinds.old[one];
  if (kind !== kinds.new[other] || (kind !== 'headline' && kind !== 'subheadline' && kind !== 'dateline')) return false;
  return [kinds.old, kinds.new].every((all) => all.indexOf(kind) === all.lastIndexOf(kind));
};
