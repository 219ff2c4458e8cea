import { describe, expect, it } from 'vitest';
import { changeSource } from './change-source.ts';
import { translationIn } from './testing/translation-in.ts';
import type { TranslationState } from './translation.ts';

describe('changeSource', () => {
  it.each<[TranslationState, TranslationState]>([
    ['in-review', 'in-review'],
    ['changes-requested', 'changes-requested'],
    ['approved', 'in-review'],
  ])('leads from %s to %s, flagged, and voids an approval', (from, to) => {
    expect(changeSource(translationIn(from))).toMatchObject([
      { kind: 'translation-source-changed', after: { state: to, staleFrom: 1, approval: null, version: 5 } },
    ]);
  });

  it.each<TranslationState>(['untranslated', 'draft'])('leaves what is %s as it is', (state) => {
    expect(changeSource(translationIn(state))).toEqual([]);
  });

  it('keeps the oldest version, so that the difference is cumulative', () => {
    expect(changeSource(translationIn('in-review', { staleFrom: 2, sourceNumber: 4 }))[0]?.after.staleFrom).toBe(2);
  });
});
