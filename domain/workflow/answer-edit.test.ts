import { plain } from '#domain/text.ts';
import { describe, expect, it } from 'vitest';
import { acknowledge, contest } from './answer-edit.ts';
import {
  circumstancesOf,
  outsider,
  personWith,
  reviewer,
  translationIn,
  translator,
} from './testing/translation-in.ts';
import type { TranslationState } from './translation.ts';

const change = {
  text: plain('The countries met in Geneva.'),
  lastEditorId: reviewer.id,
  priorText: 'The countries met in Brussels.',
  priorEditorId: translator.id,
};
const by = circumstancesOf(translator);
const refused = (refusal: string) => ({ ok: false, refusal });

describe('acknowledge', () => {
  it.each(['in-review', 'approved'] as const)('records the yes to a change, and leaves a text %s as it is', (state) => {
    const before = translationIn(state, change);
    const done = acknowledge(before, by);
    expect(done).toMatchObject({
      ok: true,
      value: [{ kind: 'translation-edit-acknowledged', after: { answer: { kind: 'accepted', byId: 'tess' } } }],
    });
    if (!done.ok) return;
    const { answer, version, ...after } = done.value[0]!.after;
    const { answer: _, version: seen, ...rest } = before;
    expect(after).toEqual(rest);
    expect(version).toBe(seen + 1);
    expect(answer?.reason).toBe('');
    expect(acknowledge(done.value[0]!.after, by)).toEqual(refused('nothing-to-answer'));
  });

  it.each<TranslationState>(['untranslated', 'draft', 'changes-requested'])('finds nothing in a text %s', (state) => {
    expect(acknowledge(translationIn(state, change), by)).toEqual(refused('nothing-to-answer'));
  });

  it('is for the translator whose words were changed', () => {
    const text = translationIn('in-review', change);
    expect(acknowledge(text, circumstancesOf(personWith('toni', 'translator')))).toEqual(refused('nothing-to-answer'));
    expect(acknowledge(text, circumstancesOf(reviewer))).toEqual(refused('not-allowed'));
    expect(acknowledge(text, circumstancesOf(outsider))).toEqual(refused('not-allowed'));
  });

  it('finds nothing where two made the text together, or the words came back', () => {
    expect(acknowledge(translationIn('approved', { ...change, priorText: null }), by)).toEqual(
      refused('nothing-to-answer'),
    );
    expect(acknowledge(translationIn('approved', { ...change, priorText: change.text.text }), by)).toEqual(
      refused('nothing-to-answer'),
    );
  });
});

describe('contest', () => {
  it('voids an approval and brings the text to review as it stands, with the reason', () => {
    expect(contest(translationIn('approved', change), ' It was in Brussels. ', by)).toMatchObject({
      ok: true,
      value: [
        {
          kind: 'translation-contested',
          after: {
            state: 'in-review',
            approval: null,
            text: change.text,
            answer: { kind: 'contested', reason: 'It was in Brussels.', byName: 'TESS' },
          },
        },
      ],
    });
  });

  it('brings a text that was sent back to review, unchanged, and keeps why it was', () => {
    const back = translationIn('changes-requested');
    expect(contest(back, 'The source says so.', by)).toMatchObject({
      ok: true,
      value: [{ after: { state: 'in-review', text: back.text, sentBack: { byId: reviewer.id } } }],
    });
  });

  it('needs a reason', () => {
    expect(contest(translationIn('approved', change), '  ', by)).toEqual(refused('reason-missing'));
  });

  it('is not for what one sent back oneself, nor for an approved text that nobody changed', () => {
    const both = personWith(reviewer.id, 'translator', 'reviewer');
    expect(contest(translationIn('changes-requested'), 'No.', circumstancesOf(both))).toEqual(
      refused('nothing-to-answer'),
    );
    expect(contest(translationIn('approved'), 'No.', by)).toEqual(refused('nothing-to-answer'));
    expect(contest(translationIn('approved', change), 'No.', circumstancesOf(reviewer))).toEqual(
      refused('not-allowed'),
    );
  });
});
