import { describe, expect, it } from 'vitest';
import { needsYou } from './needs-you.ts';
import {
  circumstancesOf,
  outsider,
  personWith,
  reviewer,
  translationIn,
  translator,
} from './testing/translation-in.ts';
import type { TranslationState } from './translation.ts';

const asked = (state: TranslationState, actor = translator, over = {}, circumstances = {}) =>
  needsYou(translationIn(state, over), circumstancesOf(actor, circumstances));

describe('what needs a translator', () => {
  it.each(['untranslated', 'draft', 'changes-requested'] as const)('is a text %s', (state) =>
    expect(asked(state)).toBe(true),
  );
  it.each(['in-review', 'approved'] as const)('is not a text %s', (state) => expect(asked(state)).toBe(false));
  it('is a text whose source changed', () => expect(asked('in-review', translator, { staleFrom: 1 })).toBe(true));
  it('is nothing while the source is not open', () => {
    expect(asked('draft', translator, {}, { source: { number: 1, hash: 'h1', open: false } })).toBe(false);
  });
  const edited = { lastEditorId: reviewer.id, priorEditorId: translator.id, priorText: 'The countries met.' };
  it('is a reviewer’s edit where the translator has the last word', () => {
    expect(asked('in-review', translator, edited, { editPolicy: 'translator-has-last-word' })).toBe(true);
  });
  it.each(['in-review', 'approved'] as const)(
    'is another’s change of their own words, %s, until they answer',
    (state) => {
      const answered = (kind: 'accepted' | 'contested') => ({
        ...edited,
        answer: { kind, byId: translator.id, byName: 'TESS', at: '2026-11-02T10:00:00.000Z', reason: '' },
      });
      expect(asked(state, translator, edited)).toBe(true);
      expect(asked(state, translator, answered('accepted'))).toBe(false);
      expect(asked(state, translator, answered('contested'), { editPolicy: 'translator-has-last-word' })).toBe(false);
      expect(asked(state, translator, { ...edited, priorEditorId: 'toni' })).toBe(false);
      expect(asked(state, translator, { ...edited, priorText: 'The countries met in Brussels.' })).toBe(false);
    },
  );
  it('is not what they made together with another', () => {
    expect(asked('approved', translator, { ...edited, priorText: null })).toBe(false);
  });
});

describe('what needs a reviewer', () => {
  it('is a text in review, once handed over', () => {
    expect(asked('in-review', reviewer)).toBe(true);
    expect(asked('in-review', reviewer, {}, { handedOver: false })).toBe(false);
  });
  it.each(['untranslated', 'draft', 'changes-requested', 'approved'] as const)('is not a text %s', (state) =>
    expect(asked(state, reviewer)).toBe(false),
  );
  it('is not one whose source changed, nor one whose every word is theirs', () => {
    expect(asked('in-review', reviewer, { staleFrom: 1 })).toBe(false);
    expect(asked('in-review', reviewer, { lastEditorId: reviewer.id })).toBe(false);
  });
  it('is their own edit of another’s text, unless the translator has the last word', () => {
    const edited = {
      lastEditorId: reviewer.id,
      priorEditorId: translator.id,
      priorText: 'The countries met in Brussels.',
    };
    expect(asked('in-review', reviewer, edited)).toBe(true);
    expect(asked('in-review', reviewer, edited, { editPolicy: 'translator-has-last-word' })).toBe(false);
  });
});

describe('what needs a reviewer whose change is contested', () => {
  it('is that text, whoever has the last word', () => {
    const contested = {
      lastEditorId: reviewer.id,
      priorEditorId: translator.id,
      priorText: 'The countries met.',
      answer: {
        kind: 'contested' as const,
        byId: translator.id,
        byName: 'TESS',
        at: '2026-11-02T10:00:00.000Z',
        reason: 'No.',
      },
    };
    expect(asked('in-review', reviewer, contested, { editPolicy: 'translator-has-last-word' })).toBe(true);
    expect(asked('in-review', reviewer, contested)).toBe(true);
  });
});

describe('what needs others', () => {
  it('is nothing in a language in which they hold no role', () => {
    expect(asked('in-review', outsider)).toBe(false);
    expect(asked('draft', personWith('pia', 'publisher'))).toBe(false);
  });
});
