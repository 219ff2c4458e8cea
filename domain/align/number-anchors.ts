import type { Anchor, AnchorKind } from './anchors-of.ts';

/** Gives each anchor a number, the same whenever it comes again: a long document holds numbers instead of words. */
export const numberAnchors = () => {
  const numbers = new Map<string, number>();
  const kinds: AnchorKind[] = [];
  return {
    kinds: kinds as readonly AnchorKind[],
    number: (anchors: readonly Anchor[]): Int32Array =>
      Int32Array.from(anchors, ({ kind, value }) => {
        const key = `${kind} ${value}`;
        const known = numbers.get(key);
        if (known !== undefined) return known;
        numbers.set(key, numbers.size);
        kinds.push(kind);
        return numbers.size - 1;
      }),
  };
};
