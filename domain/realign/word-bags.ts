import { fold } from '#domain/fold.ts';

/** The words of a paragraph as numbers in ascending order, each as often as it stands there. */
export type Bag = Uint32Array;
export type Bags = {
  old: Bag[];
  new: Bag[];
  /** By the number of a word. */
  weights: Float64Array;
  /** What a paragraph is found by: its words and its pairs of neighbouring words, each once. */
  keys: { old: number[][]; new: number[][] };
};

const word = /[\p{L}\p{N}]+/gu;

/** The words of both texts, and what each weighs: a word of every paragraph tells little of which one it is. */
export const wordBags = (old: readonly string[], fresh: readonly string[]): Bags => {
  const numbers = new Map<string, number>();
  const found: number[] = [];
  const read = (text: string): { bag: Bag; key: number[] } => {
    const words = Array.from(fold(text).match(word) ?? [], (one) => numberOf(numbers, one));
    const key = new Set(words);
    for (const number of key) found[number] = (found[number] ?? 0) + 1;
    words.slice(1).forEach((one, at) => key.add(pairKey(words[at] ?? 0, one)));
    return { bag: Uint32Array.from(words).toSorted(), key: [...key] };
  };
  const [olds, news] = [old.map(read), fresh.map(read)];
  const all = old.length + fresh.length;
  return {
    old: olds.map(({ bag }) => bag),
    new: news.map(({ bag }) => bag),
    weights: Float64Array.from(found, (times) => Math.log(1 + all / times)),
    keys: { old: olds.map(({ key }) => key), new: news.map(({ key }) => key) },
  };
};

/** More than any text has words; a pair of words is a number beyond all of them. */
const mostWords = 2 ** 24;
const pairKey = (one: number, other: number): number => (one + 1) * mostWords + other;

const numberOf = (numbers: Map<string, number>, key: string): number => {
  const number = numbers.get(key) ?? numbers.size;
  numbers.set(key, number);
  return number;
};

export const weightOf = (bag: Bag, weights: Float64Array): number =>
  bag.reduce((sum, number) => sum + (weights[number] ?? 0), 0);

/** What two paragraphs have in common, by weight. */
export const sharedWeight = (a: Bag, b: Bag, weights: Float64Array): number => {
  let sum = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    const [one, other] = [a[i] ?? 0, b[j] ?? 0];
    if (one === other) {
      sum += weights[one] ?? 0;
      i += 1;
      j += 1;
    } else if (one < other) i += 1;
    else j += 1;
  }
  return sum;
};

/** How many words of a paragraph stand in another. */
export const sharedWords = (a: Bag, b: Bag): number => a.length - without(a, b).length;

/** The words of a paragraph that are not those of another. */
export const without = (bag: Bag, other: Bag): Bag => {
  const rest: number[] = [];
  let j = 0;
  for (const number of bag) {
    while (j < other.length && (other[j] ?? 0) < number) j += 1;
    if (j < other.length && other[j] === number) j += 1;
    else rest.push(number);
  }
  return Uint32Array.from(rest);
};

/** How alike two paragraphs are, from 0 to 1, where at least one has words. */
export const likeness = (a: Bag, b: Bag, weights: Float64Array): number => {
  const both = weightOf(a, weights) + weightOf(b, weights);
  return both === 0 ? 0 : (2 * sharedWeight(a, b, weights)) / both;
};

/** How much of a paragraph stands in another, from 0 to 1. */
export const containment = (part: Bag, whole: Bag, weights: Float64Array): number => {
  const own = weightOf(part, weights);
  return own === 0 ? 0 : sharedWeight(part, whole, weights) / own;
};
