import { plain } from '#domain/text.ts';
import { describe, expect, it } from 'vitest';
import { approve, isOwnWork } from './approve.ts';
import {
  circumstancesOf,
  outsider,
  personWith,
  reviewer,
  translationIn,
  translator,
} from './testing/translation-in.ts';
import { editPolicies, type TranslationState } from './translation.ts';

const editedByReviewer = translationIn('in-review', {
  text: plain('The countries met in Geneva.'),
  lastEditorId: reviewer.id,
  lastEditorName: reviewer.name,
  priorText: 'The countries met in Brussels.',
  priorEditorId: translator.id,
});
const rewritten = { ...editedByReviewer, text: plain('States gathered at Geneva') };

describe('approve', () => {
  it.each(editPolicies)('approves another’s text in review (%s), bound to source and text', (editPolicy) => {
    const source = { number: 3, hash: 'h3', open: true };
    const on = circumstancesOf(reviewer, { editPolicy, source, textHash: 'exact' });
    expect(approve(translationIn('in-review'), on)).toMatchObject({
      ok: true,
      value: [
        {
          kind: 'translation-approved',
          after: {
            state: 'approved',
            version: 5,
            sourceNumber: 3,
            approval: {
              byId: 'rita',
              byName: 'RITA',
              at: on.now,
              sourceNumber: 3,
              sourceHash: 'h3',
              textHash: 'exact',
            },
          },
        },
      ],
    });
  });

  it.each<TranslationState>(['untranslated', 'draft', 'changes-requested', 'approved'])('refuses in %s', (state) => {
    expect(approve(translationIn(state), circumstancesOf(reviewer))).toEqual({
      ok: false,
      refusal: 'nothing-to-review',
    });
  });

  it.each([translator, outsider, personWith('paul', 'publisher')])(
    'refuses whoever does not review this language',
    (actor) => {
      expect(approve(translationIn('in-review'), circumstancesOf(actor))).toEqual({
        ok: false,
        refusal: 'not-allowed',
      });
    },
  );

  it('lets the reviewer’s edit stand where the organization chose so', () => {
    expect(approve(editedByReviewer, circumstancesOf(reviewer))).toMatchObject({
      ok: true,
      value: [{ after: { state: 'approved' } }],
    });
  });

  it('leaves the last word to the translator where the organization chose so', () => {
    const on = circumstancesOf(reviewer, { editPolicy: 'translator-has-last-word' });
    expect(approve(editedByReviewer, on)).toEqual({ ok: false, refusal: 'translator-has-last-word' });
    const second = circumstancesOf(personWith('sam', 'reviewer'), {
      ...on,
      actor: personWith('sam', 'reviewer'),
      editorIsReviewer: true,
    });
    expect(approve(editedByReviewer, second)).toEqual({ ok: false, refusal: 'translator-has-last-word' });
  });

  it.each(editPolicies)('refuses who wrote every word (%s)', (editPolicy) => {
    const both = personWith(translator.id, 'translator', 'reviewer');
    expect(approve(translationIn('in-review'), circumstancesOf(both, { editPolicy }))).toEqual({
      ok: false,
      refusal: 'own-work',
    });
    expect(approve(rewritten, circumstancesOf(reviewer, { editPolicy }))).toEqual({ ok: false, refusal: 'own-work' });
  });

  it.each([
    ['not-handed-over', translationIn('in-review'), { handedOver: false }],
    ['source-changed', translationIn('in-review', { staleFrom: 1 }), {}],
    ['blocking-findings', translationIn('in-review'), { blocked: true }],
    ['empty', translationIn('in-review', { text: plain(' ') }), {}],
  ])('refuses with %s', (refusal, translation, over) => {
    expect(approve(translation, circumstancesOf(reviewer, over))).toEqual({ ok: false, refusal });
  });
});

describe('isOwnWork', () => {
  it('holds for a text that nobody is known to have written', () => {
    expect(isOwnWork(translationIn('in-review', { lastEditorId: null }), reviewer.id)).toBe(true);
  });

  it('does not hold where one word of another is left', () => {
    expect(isOwnWork(editedByReviewer, reviewer.id)).toBe(false);
    expect(isOwnWork(rewritten, reviewer.id)).toBe(true);
    expect(isOwnWork(rewritten, translator.id)).toBe(false);
  });
});
