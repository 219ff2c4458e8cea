import { describe, expect, it } from 'vitest';
import {
  circumstancesOf,
  personWith,
  reviewer,
  translationIn,
  translator,
} from '#domain/workflow/testing/translation-in.ts';
import type { TranslationView } from '#contract/translations.ts';
import { planOf } from './bulk.ts';

const text = (segmentId: string, state: Parameters<typeof translationIn>[0]): TranslationView => ({
  ...translationIn(state),
  segmentId,
});
const all = [
  text('a', 'untranslated'),
  text('b', 'draft'),
  text('c', 'in-review'),
  text('d', 'changes-requested'),
  text('e', 'approved'),
];
const ids = (places: { segmentId: string }[]) => places.map(({ segmentId }) => segmentId);

describe('a plan for many texts', () => {
  it('of a translator marks done what can be, and says of the others why not', () => {
    const plan = planOf('mark-done', all, () => circumstancesOf(translator));
    expect(ids(plan.ready)).toEqual(['b', 'd']);
    expect(plan.refused.map(({ place, refusal }) => [place.segmentId, refusal])).toEqual([
      ['a', 'empty'],
      ['e', 'nothing-to-review'],
    ]);
  });
  it('of a reviewer approves what waits, leaving out what is approved', () => {
    const plan = planOf('approve', all, () => circumstancesOf(reviewer));
    expect(ids(plan.ready)).toEqual(['c']);
    expect(ids(plan.refused.map(({ place }) => place))).toEqual(['a', 'b', 'd']);
  });
  it('is empty for who has no part in the language', () => {
    const none = { ready: [], refused: [] };
    expect(planOf('approve', all, () => circumstancesOf(translator))).toEqual(none);
    expect(planOf('mark-done', all, () => circumstancesOf(personWith('nemo')))).toEqual(none);
  });
});
