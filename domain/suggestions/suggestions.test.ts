import { plain } from '#domain/text.ts';
import { approve } from '#domain/workflow/approve.ts';
import { edit } from '#domain/workflow/edit.ts';
import { markDone } from '#domain/workflow/mark-done.ts';
import {
  circumstancesOf,
  outsider,
  personWith,
  reviewer,
  translationIn,
  translator,
} from '#domain/workflow/testing/translation-in.ts';
import type { TranslationState } from '#domain/workflow/translation.ts';
import { describe, expect, it } from 'vitest';
import { acceptSuggestion, declineSuggestion, withdrawSuggestion } from './decide.ts';
import { propose } from './propose.ts';

const refused = (refusal: string) => ({ ok: false, refusal });
const words = plain('States met in Brussels.');
const proposedBy = (actor = outsider, state: TranslationState = 'draft') => {
  const proposed = propose(translationIn(state), words, circumstancesOf(actor));
  if (!proposed.ok) throw new Error(proposed.refusal);
  return proposed.value;
};

describe('propose', () => {
  it.each<[string, TranslationState, typeof translator, boolean]>([
    ['the translator of a draft', 'draft', translator, false],
    ['the translator of a text in review', 'in-review', translator, false],
    ['the translator of an approved text', 'approved', translator, true],
    ['the reviewer of a draft', 'draft', reviewer, true],
    ['the reviewer of a text in review', 'in-review', reviewer, false],
    ['the reviewer of an approved text', 'approved', reviewer, true],
    ['somebody of another language', 'untranslated', outsider, true],
  ])('%s: %s', (_who, state, actor, isAllowed) => {
    const proposed = propose(translationIn(state), words, circumstancesOf(actor));
    expect(proposed).toEqual(isAllowed ? expect.objectContaining({ ok: true }) : refused('edit-instead'));
  });

  it('keeps the text that it is a change of', () => {
    expect(proposedBy()).toMatchObject({
      text: words,
      baseText: 'The countries met in Brussels.',
      proposerId: 'otto',
      status: 'open',
    });
  });

  it('refuses no text, the very text, and a source that is not open', () => {
    const on = circumstancesOf(outsider);
    expect(propose(translationIn('draft'), plain(' '), on)).toEqual(refused('empty'));
    expect(propose(translationIn('draft'), translationIn('draft').text, on)).toEqual(refused('nothing-changed'));
    const closed = circumstancesOf(outsider, { source: { number: 1, hash: 'h1', open: false } });
    expect(propose(translationIn('draft'), words, closed)).toEqual(refused('source-not-open'));
  });

  it('takes an import of whoever could have edited', () => {
    expect(propose(translationIn('draft'), words, circumstancesOf(translator), 'import').ok).toBe(true);
  });
});

describe('acceptSuggestion', () => {
  it.each<[TranslationState, typeof translator, TranslationState]>([
    ['untranslated', translator, 'draft'],
    ['draft', translator, 'draft'],
    ['in-review', reviewer, 'in-review'],
    ['changes-requested', reviewer, 'in-review'],
    ['approved', translator, 'in-review'],
  ])('is an edit of a text %s in which both have a hand', (state, actor, led) => {
    const accepted = acceptSuggestion(proposedBy(), translationIn(state), circumstancesOf(actor));
    expect(accepted).toMatchObject({
      ok: true,
      value: {
        suggestion: { status: 'accepted', decidedById: actor.id },
        events: [
          {
            kind: 'translation-suggestion-accepted',
            after: {
              state: led,
              text: words,
              approval: null,
              lastEditorId: actor.id,
              priorEditorId: 'otto',
              priorText: null,
            },
          },
        ],
      },
    });
  });

  it('leaves its approval to a third person, even after one of the two goes on', () => {
    const proposer = personWith('olga', 'reviewer');
    const accepter = personWith('bea', 'translator', 'reviewer');
    const accepted = acceptSuggestion(proposedBy(proposer), translationIn('draft'), circumstancesOf(accepter));
    if (!accepted.ok) throw new Error(accepted.refusal);
    const done = markDone(accepted.value.events[0]!.after, circumstancesOf(accepter));
    if (!done.ok) throw new Error(done.refusal);
    const text = done.value[0]!.after;
    const touched = edit(text, { text: plain('States met in Brussels!'), origin: 'human' }, circumstancesOf(proposer));
    if (!touched.ok) throw new Error(touched.refusal);
    for (const one of [text, touched.value[0]!.after]) {
      expect(approve(one, circumstancesOf(proposer))).toEqual(refused('joint-work'));
      expect(approve(one, circumstancesOf(accepter))).toEqual(refused('joint-work'));
      expect(approve(one, circumstancesOf(reviewer)).ok).toBe(true);
    }
  });

  it('gives no event where the cell has come to the same words', () => {
    const same = translationIn('draft', { text: words });
    expect(acceptSuggestion(proposedBy(), same, circumstancesOf(translator))).toMatchObject({
      ok: true,
      value: { suggestion: { status: 'accepted' }, events: [] },
    });
  });

  it('is for whoever may edit the text, not for who suggested it', () => {
    expect(acceptSuggestion(proposedBy(), translationIn('draft'), circumstancesOf(reviewer))).toEqual(
      refused('not-allowed'),
    );
    const own = proposedBy(translator, 'approved');
    expect(acceptSuggestion(own, translationIn('approved'), circumstancesOf(translator))).toEqual(
      refused('own-suggestion'),
    );
  });
});

describe('the end of a suggestion', () => {
  it('is declined with a reason by whoever may edit, withdrawn by who made it, once', () => {
    const open = proposedBy();
    const declined = declineSuggestion(open, translationIn('draft'), ' Too long. ', circumstancesOf(translator));
    expect(declined).toMatchObject({ ok: true, value: { status: 'declined', reason: 'Too long.' } });
    expect(declineSuggestion(open, translationIn('draft'), '', circumstancesOf(outsider))).toEqual(
      refused('own-suggestion'),
    );
    expect(withdrawSuggestion(open, circumstancesOf(translator))).toEqual(refused('not-allowed'));
    const withdrawn = withdrawSuggestion(open, circumstancesOf(outsider));
    expect(withdrawn).toMatchObject({ ok: true, value: { status: 'withdrawn' } });
    for (const end of [declined, withdrawn]) {
      if (!end.ok) throw new Error(end.refusal);
      expect(withdrawSuggestion(end.value, circumstancesOf(outsider))).toEqual(refused('already-decided'));
      expect(acceptSuggestion(end.value, translationIn('draft'), circumstancesOf(translator))).toEqual(
        refused('already-decided'),
      );
    }
  });
});
