import { plain } from '#domain/text.ts';
import { describe, expect, it } from 'vitest';
import { acceptEdit } from './accept-edit.ts';
import { circumstancesOf, personWith, reviewer, translationIn, translator } from './testing/translation-in.ts';
import type { TranslationState } from './translation.ts';

const edited = translationIn('in-review', {
  text: plain('The countries met in Geneva.'),
  lastEditorId: reviewer.id,
  priorText: 'The countries met in Brussels.',
  priorEditorId: translator.id,
});
const lastWord = { editPolicy: 'translator-has-last-word', editorIsReviewer: true } as const;

describe('acceptEdit', () => {
  it('approves a reviewer’s edit by the translator’s yes', () => {
    expect(acceptEdit(edited, circumstancesOf(translator, lastWord))).toMatchObject({
      ok: true,
      value: [{ kind: 'translation-edit-accepted', after: { state: 'approved', approval: { byId: 'tess' } } }],
    });
  });

  it('does not exist where the reviewer’s edit stands', () => {
    expect(acceptEdit(edited, circumstancesOf(translator, { editorIsReviewer: true }))).toEqual({
      ok: false,
      refusal: 'nothing-to-accept',
    });
  });

  it('does not let one translator approve another’s edit', () => {
    const on = circumstancesOf(translator, { ...lastWord, editorIsReviewer: false });
    expect(acceptEdit({ ...edited, lastEditorId: 'toni' }, on)).toEqual({ ok: false, refusal: 'nothing-to-accept' });
  });

  it('refuses whoever made the edit', () => {
    const both = personWith(reviewer.id, 'translator', 'reviewer');
    expect(acceptEdit(edited, circumstancesOf(both, lastWord))).toEqual({ ok: false, refusal: 'own-work' });
  });

  it.each<TranslationState>(['untranslated', 'draft', 'changes-requested', 'approved'])('refuses in %s', (state) => {
    expect(acceptEdit({ ...edited, state }, circumstancesOf(translator, lastWord))).toEqual({
      ok: false,
      refusal: 'nothing-to-accept',
    });
  });

  it('refuses a text that nobody else edited', () => {
    expect(acceptEdit(translationIn('in-review'), circumstancesOf(translator, lastWord))).toEqual({
      ok: false,
      refusal: 'nothing-to-accept',
    });
  });

  it('refuses a reviewer, a changed source and a blocking finding', () => {
    expect(acceptEdit(edited, circumstancesOf(reviewer, lastWord))).toEqual({ ok: false, refusal: 'not-allowed' });
    expect(acceptEdit({ ...edited, staleFrom: 1 }, circumstancesOf(translator, lastWord))).toEqual({
      ok: false,
      refusal: 'source-changed',
    });
    expect(acceptEdit(edited, circumstancesOf(translator, { ...lastWord, blocked: true }))).toEqual({
      ok: false,
      refusal: 'blocking-findings',
    });
  });
});
