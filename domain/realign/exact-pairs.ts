import { heaviestChain, type Pair } from './heaviest-chain.ts';

/** How far apart, by their turn, two of many paragraphs of one text are still thought to be the same. */
const reach = 4;

/** The turns around the same one, counted from the first and from the last. */
const nearTurns = (turn: number, shift: number): Set<number> => {
  const around = Array.from({ length: 2 * reach + 1 }, (_, step) => turn - reach + step);
  return new Set([...around, ...around.map((one) => one + shift)]);
};

/**
 * Pairs paragraphs whose text is the same: as many as there are in both, those that keep their order first, so that as
 * few as possible have moved. Gives the pairs in order and those that moved.
 */
export const exactPairs = (old: readonly string[], fresh: readonly string[]): { inOrder: Pair[]; moved: Pair[] } => {
  const oldPlaces = Map.groupBy(old.keys(), (at) => old[at] ?? '');
  const newPlaces = Map.groupBy(fresh.keys(), (at) => fresh[at] ?? '');
  const candidates: Pair[] = [];
  for (const [text, olds] of oldPlaces) {
    const news = newPlaces.get(text) ?? [];
    const shift = news.length - olds.length;
    // The longer text wins where as many paragraphs would have moved either way.
    const weight = 1 + Math.min(text.length, 100_000) / 1e9;
    olds.forEach((place, turn) => {
      for (const near of nearTurns(turn, shift)) {
        const other = news[near];
        if (other !== undefined) candidates.push({ old: place, new: other, weight });
      }
    });
  }
  const inOrder = heaviestChain(candidates);
  const takenOld = new Set(inOrder.map((pair) => pair.old));
  const takenNew = new Set(inOrder.map((pair) => pair.new));
  const moved = [...oldPlaces].flatMap(([text, olds]) => {
    const news = (newPlaces.get(text) ?? []).filter((place) => !takenNew.has(place));
    return olds
      .filter((place) => !takenOld.has(place))
      .flatMap((place, turn) => (news[turn] === undefined ? [] : [{ old: place, new: news[turn], weight: 1 }]));
  });
  return { inOrder, moved };
};
