import { describe, expect, it } from 'vitest';
import { mainAct, type MainAct } from './main-act.ts';
import {
  circumstancesOf,
  outsider,
  personWith,
  reviewer,
  translationIn,
  translator,
} from './testing/translation-in.ts';
import type { Translation, TranslationState } from './translation.ts';

const both = personWith('bea', 'translator', 'reviewer');
const edited = { lastEditorId: reviewer.id, priorEditorId: translator.id, priorText: 'The countries met.' };

describe('what Ctrl Enter does', () => {
  const table: [TranslationState, typeof translator, MainAct][] = [
    ['untranslated', translator, 'mark-done'],
    ['draft', translator, 'mark-done'],
    ['changes-requested', translator, 'mark-done'],
    ['in-review', translator, 'go-on'],
    ['approved', translator, 'go-on'],
    ['draft', reviewer, 'approve'],
    ['in-review', reviewer, 'approve'],
    ['approved', reviewer, 'go-on'],
    ['draft', both, 'mark-done'],
    ['in-review', both, 'approve'],
    // The act itself says that the role does not allow it.
    ['draft', outsider, 'mark-done'],
    ['in-review', outsider, 'approve'],
  ];
  it.each(table)('on a text %s by %o is %s', (state, actor, act) => {
    expect(mainAct(translationIn(state), circumstancesOf(actor))).toBe(act);
  });

  const inReview = (over: Partial<Translation>, circumstances = {}) =>
    mainAct(translationIn('in-review', over), circumstancesOf(translator, circumstances));
  it('answers for a changed source', () => expect(inReview({ staleFrom: 1 })).toBe('mark-done'));
  it('accepts a reviewer’s edit where the translator has the last word', () => {
    expect(inReview(edited, { editPolicy: 'translator-has-last-word' })).toBe('accept-edit');
    expect(inReview(edited)).toBe('acknowledge');
  });
});
