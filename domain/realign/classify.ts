import { heaviestChain } from './heaviest-chain.ts';
import type { NewParagraph, OldParagraph, Pairing, Realignment, RealignedRow } from './realignment.ts';

/**
 * Says what became of each paragraph, from the pairing alone: what it is called follows from the identities that stay,
 * however they were found. Each old identity is either kept by one row, or merged into one, or deleted.
 */
export const classify = (
  old: readonly OldParagraph[],
  fresh: readonly NewParagraph[],
  pairings: readonly Pairing[],
): Realignment => {
  const places = new Map(old.map(({ id }, place) => [id, place]));
  const inOrder = new Set(
    heaviestChain(
      pairings.flatMap(({ id }, place) => {
        const from = id === null ? undefined : places.get(id);
        const weight = 1 + Math.min(fresh[place]?.text.length ?? 0, 100_000) / 1e9;
        return from === undefined ? [] : [{ old: from, new: place, weight }];
      }),
    ).map((pair) => pair.new),
  );
  const kept = new Set(pairings.flatMap(({ id }) => id ?? []));
  const split = new Set(pairings.flatMap(({ id, parts }) => (id === null ? (parts ?? []) : [])));
  const merged = new Set(
    pairings.flatMap(({ id, parts }) => (id === null ? [] : (parts ?? []).filter((part) => !kept.has(part)))),
  );

  const classOf = ({ id, parts }: Pairing, place: number): RealignedRow['class'] => {
    if (id === null) return parts?.length ? 'split' : 'added';
    if (parts?.length) return 'merged';
    const isSame = old[places.get(id) ?? -1]?.text === fresh[place]?.text;
    if (!isSame && split.has(id)) return 'split';
    if (inOrder.has(place)) return isSame ? 'unchanged' : 'edited';
    return isSame ? 'moved' : 'moved-edited';
  };
  return {
    rows: pairings.map((pairing, place) => ({ ...pairing, class: classOf(pairing, place) })),
    deleted: old.map(({ id }) => id).filter((id) => !kept.has(id) && !merged.has(id)),
  };
};
