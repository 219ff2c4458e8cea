import { plain } from '#domain/text.ts';
import { describe, expect, it } from 'vitest';
import { edit } from './edit.ts';
import {
  circumstancesOf,
  outsider,
  personWith,
  reviewer,
  translationIn,
  translator,
} from './testing/translation-in.ts';
import type { Translation, TranslationState } from './translation.ts';

const next = { text: plain('The countries met in Geneva.'), origin: 'human' as const };
const both = personWith('bea', 'translator', 'reviewer');

const after = (translation: Translation, text = next, actor = translator): Translation => {
  const result = edit(translation, text, circumstancesOf(actor));
  if (!result.ok || !result.value[0]) throw new Error(result.ok ? 'no event' : result.refusal);
  return result.value[0].after;
};

describe('the state after an edit', () => {
  it.each<[TranslationState, TranslationState]>([
    ['untranslated', 'draft'],
    ['draft', 'draft'],
    ['in-review', 'in-review'],
    ['changes-requested', 'draft'],
    ['approved', 'in-review'],
  ])('by the translator leads from %s to %s', (from, to) => {
    expect(after(translationIn(from))).toMatchObject({ state: to, version: 5, approval: null, lastEditorId: 'tess' });
  });

  it.each<[TranslationState, TranslationState]>([
    ['in-review', 'in-review'],
    ['changes-requested', 'in-review'],
    ['approved', 'in-review'],
  ])('by the reviewer leads from %s to %s', (from, to) => {
    expect(after(translationIn(from), next, reviewer)).toMatchObject({ state: to, approval: null, sentBack: null });
  });

  it.each<TranslationState>(['untranslated', 'draft'])('is refused to the reviewer in %s', (state) => {
    expect(edit(translationIn(state), next, circumstancesOf(reviewer))).toEqual({ ok: false, refusal: 'not-allowed' });
  });

  it.each<TranslationState>(['untranslated', 'draft', 'in-review', 'changes-requested', 'approved'])(
    'is refused in %s to who has no part in the language',
    (state) => {
      expect(edit(translationIn(state), next, circumstancesOf(outsider))).toEqual({
        ok: false,
        refusal: 'not-allowed',
      });
    },
  );

  it('is that of a translator for a person who is both', () => {
    expect(after(translationIn('draft'), next, both).state).toBe('draft');
    expect(after(translationIn('changes-requested'), next, both).state).toBe('draft');
  });
});

describe('edit', () => {
  it('keeps the reason in sight while the translator mends the text', () => {
    const mended = after(translationIn('changes-requested'));
    expect(mended.sentBack?.reason).toBe('Brussels?');
    expect(after(mended, { ...next, text: plain('In Geneva.') }).sentBack?.reason).toBe('Brussels?');
  });

  it('is nothing when the text is the same, marks included', () => {
    const { text } = translationIn('approved');
    expect(edit(translationIn('approved'), { text, origin: 'human' }, circumstancesOf(reviewer))).toEqual({
      ok: true,
      value: [],
    });
    const bold = { ...text, marks: [{ kind: 'bold' as const, from: 0, to: 3 }] };
    expect(after(translationIn('approved'), { ...next, text: bold }).approval).toBeNull();
  });

  it('refuses while the source is not open', () => {
    const closed = circumstancesOf(translator, { source: { number: 1, hash: 'h1', open: false } });
    expect(edit(translationIn('draft'), next, closed)).toEqual({ ok: false, refusal: 'source-not-open' });
  });

  it('lets a translator empty a text and refuses a reviewer that', () => {
    const blank = { ...next, text: plain(' \n') };
    expect(after(translationIn('in-review'), blank)).toMatchObject({ state: 'untranslated', text: plain('') });
    expect(edit(translationIn('in-review'), blank, circumstancesOf(reviewer))).toEqual({ ok: false, refusal: 'empty' });
  });

  it('remembers the text of the other hand', () => {
    const edited = after(translationIn('in-review'), next, reviewer);
    expect(edited).toMatchObject({
      priorText: 'The countries met in Brussels.',
      priorEditorId: 'tess',
      lastEditorId: 'rita',
    });
    const again = after(edited, { ...next, text: plain('They met in Geneva.') }, reviewer);
    expect(again).toMatchObject({ priorText: 'The countries met in Brussels.', priorEditorId: 'tess' });
  });

  it('begins from nobody’s words after a text was emptied', () => {
    const emptied = after(translationIn('draft'), { ...next, text: plain('') }, both);
    const begun = after(emptied, { ...next, text: plain('The countries agreed.') }, both);
    expect(begun).toMatchObject({ priorText: null, priorEditorId: null, lastEditorId: 'bea' });
  });

  it('answers for no source change, but begins from the current source where there was no text', () => {
    const stale = translationIn('in-review', { staleFrom: 1 });
    expect(after(stale)).toMatchObject({ staleFrom: 1, sourceNumber: 1 });
    const on = circumstancesOf(translator, { source: { number: 3, hash: 'h3', open: true } });
    const begun = edit(translationIn('untranslated'), next, on);
    expect(begun).toMatchObject({ ok: true, value: [{ after: { sourceNumber: 3, staleFrom: null } }] });
  });
});
