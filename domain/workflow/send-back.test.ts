import { describe, expect, it } from 'vitest';
import { sendBack } from './send-back.ts';
import { circumstancesOf, outsider, reviewer, translationIn, translator } from './testing/translation-in.ts';
import type { TranslationState } from './translation.ts';

const why = { category: 'terminology', reason: 'Not our term.' } as const;

describe('sendBack', () => {
  it.each<TranslationState>(['in-review', 'changes-requested', 'approved'])(
    'leads from %s to changes requested',
    (state) => {
      const on = circumstancesOf(reviewer);
      expect(sendBack(translationIn(state), why, on)).toMatchObject({
        ok: true,
        value: [
          {
            kind: 'translation-sent-back',
            after: {
              state: 'changes-requested',
              version: 5,
              approval: null,
              sentBack: { ...why, byId: 'rita', byName: 'RITA', at: on.now },
            },
          },
        ],
      });
    },
  );

  it.each<TranslationState>(['untranslated', 'draft'])('refuses in %s', (state) => {
    expect(sendBack(translationIn(state), why, circumstancesOf(reviewer))).toEqual({
      ok: false,
      refusal: 'nothing-to-review',
    });
  });

  it('waits for the handover', () => {
    const on = circumstancesOf(reviewer, { handedOver: false });
    expect(sendBack(translationIn('in-review'), why, on)).toEqual({ ok: false, refusal: 'not-handed-over' });
  });

  it.each([translator, outsider])('refuses whoever does not review this language', (actor) => {
    expect(sendBack(translationIn('in-review'), why, circumstancesOf(actor))).toEqual({
      ok: false,
      refusal: 'not-allowed',
    });
  });
});
