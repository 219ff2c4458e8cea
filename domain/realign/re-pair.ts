import type { Pairing } from './realignment.ts';

/**
 * The pairing as a person corrects it: the paragraph at `place` is the old one `id`, or a new one (null). Whoever had that
 * identity, or had merged it, loses it.
 */
export const rePair = (pairings: readonly Pairing[], place: number, id: string | null): Pairing[] =>
  pairings.map((one, at): Pairing => {
    if (at === place) return { id, parts: id === one.id ? one.parts : null };
    const parts = one.id === null ? one.parts : (one.parts?.filter((part) => part !== id) ?? null);
    return { id: id !== null && one.id === id ? null : one.id, parts: parts?.length ? parts : null };
  });
