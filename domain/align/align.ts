import { sourceLanguage, type TargetLanguage } from '#locales/languages/language.ts';
import { anchorsOf } from './anchors-of.ts';
import { bandOf } from './band.ts';
import { isSure } from './is-sure.ts';
import { numberAnchors } from './number-anchors.ts';
import type { AlignPart, Pair } from './pair.ts';
import { pairCosts } from './pair-costs.ts';
import { shortestWay } from './shortest-way.ts';
import { weighAnchors } from './weigh-anchors.ts';

/** So many paragraphs between two moments in which others may go on. */
const stride = 50;

/**
 * Puts the paragraphs of a translation beside those of its source by their length, what stays the same in both languages and
 * what they are. Every paragraph of both is in exactly one pair, and pairs go forward in both. Pauses by `yield`, so that a
 * server can do other things in between.
 */
export function* aligning(
  sources: readonly AlignPart[],
  targets: readonly AlignPart[],
  language: TargetLanguage,
): Generator<undefined, Pair[]> {
  const index = numberAnchors();
  const sourceAnchors: Int32Array[] = [];
  for (const [at, { text }] of sources.entries()) {
    if (at % stride === 0) yield;
    sourceAnchors.push(index.number(anchorsOf(text, sourceLanguage)));
  }
  const targetAnchors: Int32Array[] = [];
  for (const [at, { text }] of targets.entries()) {
    if (at % stride === 0) yield;
    targetAnchors.push(index.number(anchorsOf(text, language)));
  }
  yield;
  const anchors = weighAnchors(sourceAnchors, targetAnchors, index.kinds);
  yield;
  const costs = pairCosts(sources, targets, anchors, language);
  yield;
  const way = yield* shortestWay(bandOf(sources.length, targets.length, anchors.unique), costs);
  const ground = { costs, sources, targets, sourceAnchors, targetAnchors, kinds: index.kinds };
  const pairs: Pair[] = [];
  for (const [at, pair] of way.entries()) {
    if (at % stride === 0) yield;
    const confidence = isSure(pair, way[at - 1], way[at + 1], ground) ? 'high' : 'low';
    pairs.push({ ...pair, confidence });
  }
  return pairs;
}

/** The same in one go. */
export const align = (
  sources: readonly AlignPart[],
  targets: readonly AlignPart[],
  language: TargetLanguage,
): Pair[] => {
  const steps = aligning(sources, targets, language);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
};
