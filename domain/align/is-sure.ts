import type { AnchorKind } from './anchors-of.ts';
import type { AlignPart } from './pair.ts';
import { kindCost, shapes, type Costs } from './pair-costs.ts';

type Beads = { sources: number[]; targets: number[] };
type Ground = {
  costs: Costs;
  sources: readonly AlignPart[];
  targets: readonly AlignPart[];
  sourceAnchors: readonly Int32Array[];
  targetAnchors: readonly Int32Array[];
  kinds: readonly AnchorKind[];
};

/** Cheaper than the paragraphs around it by so much. */
const margin = 2.5;

/**
 * Whether nobody need look at a pair: one paragraph each, of a length that fits, with the same figures and addresses, and by far
 * likelier than its neighbours. All others are shown first.
 */
export const isSure = (pair: Beads, before: Beads | undefined, after: Beads | undefined, ground: Ground): boolean => {
  const [source] = pair.sources;
  const [target] = pair.targets;
  if (source === undefined || target === undefined || pair.sources.length + pair.targets.length > 2) return false;
  const { costs, sources, targets } = ground;
  if (kindCost(sources[source]?.kind ?? 'paragraph', targets[target]?.kind ?? 'paragraph') > 1) return false;
  const ours = factsOf(ground.sourceAnchors[source], ground.kinds);
  const theirs = factsOf(ground.targetAnchors[target], ground.kinds);
  if (ours.size !== theirs.size || [...ours].some((fact) => !theirs.has(fact))) return false;
  const length = costs.length(source, target);
  if (length > 6) return false;
  const [one] = shapes;
  const cost = costs.of(one, source, target);
  // Where paragraphs around are one to one too, little can have slipped.
  const isAmongPairs = [before, after].every(
    (other) => other === undefined || (other.sources.length === 1 && other.targets.length === 1),
  );
  const next = Math.min(
    costs.of(one, source, target - 1),
    costs.of(one, source, target + 1),
    costs.of(one, source - 1, target),
    costs.of(one, source + 1, target),
  );
  return next - cost >= (isAmongPairs ? 0 : margin) && (isAmongPairs ? cost < 6 : cost < 2);
};

const factsOf = (anchors: Int32Array | undefined, kinds: readonly AnchorKind[]): Set<number> =>
  new Set(anchors?.filter((number) => kinds[number] === 'figure' || kinds[number] === 'contact'));
