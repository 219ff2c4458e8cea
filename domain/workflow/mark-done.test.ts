import { plain } from '#domain/text.ts';
import { describe, expect, it } from 'vitest';
import { markDone } from './mark-done.ts';
import { circumstancesOf, outsider, reviewer, translationIn, translator } from './testing/translation-in.ts';
import type { TranslationState } from './translation.ts';

const secondSource = { number: 2, hash: 'h2', open: true };

describe('markDone', () => {
  it.each<TranslationState>(['draft', 'changes-requested'])('leads from %s to in review', (state) => {
    expect(markDone(translationIn(state), circumstancesOf(translator))).toMatchObject({
      ok: true,
      value: [{ kind: 'translation-marked-done', after: { state: 'in-review', version: 5, sentBack: null } }],
    });
  });

  it('leads from untranslated to in review where a text stands', () => {
    const imported = translationIn('untranslated', { text: plain('Imported.') });
    expect(markDone(imported, circumstancesOf(translator))).toMatchObject({
      ok: true,
      value: [{ after: { state: 'in-review', lastEditorId: 'tess' } }],
    });
  });

  it('refuses an empty text and an approved one', () => {
    expect(markDone(translationIn('untranslated'), circumstancesOf(translator))).toEqual({
      ok: false,
      refusal: 'empty',
    });
    expect(markDone(translationIn('approved'), circumstancesOf(translator))).toEqual({
      ok: false,
      refusal: 'nothing-to-review',
    });
  });

  it('is nothing when it was done already', () => {
    expect(markDone(translationIn('in-review'), circumstancesOf(translator))).toEqual({ ok: true, value: [] });
  });

  it('answers for a changed source', () => {
    const stale = translationIn('in-review', { staleFrom: 1 });
    expect(markDone(stale, circumstancesOf(translator, { source: secondSource }))).toMatchObject({
      ok: true,
      value: [{ after: { state: 'in-review', staleFrom: null, sourceNumber: 2 } }],
    });
  });

  it('keeps who wrote the text', () => {
    const colleague = { ...translator, id: 'toni', name: 'TONI' };
    expect(markDone(translationIn('draft'), circumstancesOf(colleague))).toMatchObject({
      ok: true,
      value: [{ after: { lastEditorId: 'tess' } }],
    });
  });

  it.each([reviewer, outsider])('refuses whoever does not translate this language', (actor) => {
    expect(markDone(translationIn('draft'), circumstancesOf(actor))).toEqual({ ok: false, refusal: 'not-allowed' });
  });

  it('refuses while the source is not open', () => {
    const closed = circumstancesOf(translator, { source: { ...secondSource, open: false } });
    expect(markDone(translationIn('draft'), closed)).toEqual({ ok: false, refusal: 'source-not-open' });
  });
});
