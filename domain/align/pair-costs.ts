import type { SegmentKind } from '#domain/segment.ts';
import type { TargetLanguage } from '#locales/languages/language.ts';
import type { AlignPart } from './pair.ts';
import { lengthCost, worstLength } from './length-cost.ts';
import { sharedWorth, together, type Anchors, type Weighed } from './weigh-anchors.ts';

/** How many paragraphs of each side make a pair. */
export const shapes = [
  { sources: 1, targets: 1, prior: 0.12 },
  { sources: 1, targets: 0, prior: 4 },
  { sources: 0, targets: 1, prior: 4 },
  { sources: 1, targets: 2, prior: 3.4 },
  { sources: 2, targets: 1, prior: 3.4 },
  { sources: 2, targets: 2, prior: 9 },
] as const;
export type Shape = (typeof shapes)[number];

export type Costs = {
  /** What it costs to make a pair of this shape of the paragraphs that begin at these places; Infinity where it is out of the question. */
  of: (shape: Shape, source: number, target: number) => number;
  length: (source: number, target: number) => number;
};

type Side = { length: number; weighed: Weighed; kind: SegmentKind };

/** Costs as minus the logarithm of odds: the shape's, the length's, the anchors' and the kind's. */
export const pairCosts = (
  sources: readonly AlignPart[],
  targets: readonly AlignPart[],
  anchors: Anchors,
  language: TargetLanguage,
): Costs => {
  const ones = [sidesOf(sources, anchors.sources), sidesOf(targets, anchors.targets)] as const;
  const twos = [doubled(ones[0], anchors), doubled(ones[1], anchors)] as const;
  return {
    of: (shape, at, other) => {
      if (shape.sources === 0 || shape.targets === 0) return shape.prior;
      const source = (shape.sources === 1 ? ones : twos)[0][at];
      const target = (shape.targets === 1 ? ones : twos)[1][other];
      if (!source || !target) return Infinity;
      const length = lengthCost(source.length, target.length, language);
      const isMerged = shape.sources + shape.targets > 2;
      // Two are made one where the length says so, not in spite of it.
      if (isMerged && length === worstLength) return Infinity;
      return (
        shape.prior +
        length +
        kindCost(source.kind, target.kind) +
        source.weighed.loss +
        target.weighed.loss -
        sharedWorth(source.weighed.anchors, target.weighed.anchors, anchors.worth)
      );
    },
    length: (at, other) => lengthCost(ones[0][at]?.length ?? 0, ones[1][other]?.length ?? 0, language),
  };
};

const sidesOf = (parts: readonly AlignPart[], weighed: readonly Weighed[]): Side[] =>
  parts.map(({ text, kind }, at) => ({
    length: text.length,
    kind,
    weighed: weighed[at] ?? { anchors: new Int32Array(), loss: 0 },
  }));

const doubled = (sides: readonly Side[], anchors: Anchors): Side[] =>
  sides.slice(0, -1).map((side, at) => {
    const next = sides[at + 1] ?? side;
    return {
      length: side.length + 1 + next.length,
      kind: side.kind,
      weighed: together(side.weighed, next.weighed, anchors),
    };
  });

const isHead = (kind: SegmentKind): boolean => kind === 'headline' || kind === 'subheadline' || kind === 'heading';

/** What a file calls its paragraphs is a hint: a text file has no headings but what was guessed. */
export const kindCost = (source: SegmentKind, target: SegmentKind): number =>
  source === target ? 0 : isHead(source) && isHead(target) ? 0.5 : isHead(source) || isHead(target) ? 2 : 1;
