import { plain } from '#domain/text.ts';
import { translationIn } from '#domain/workflow/testing/translation-in.ts';
import type { Translation } from '#domain/workflow/translation.ts';
import { describe, expect, it } from 'vitest';
import { gatesOf, isReady, type GateCode, type LanguageState, type TextState } from './gates.ts';

const textOf = (translation: Translation, over: Partial<TextState> = {}): TextState => ({
  segmentId: 's1',
  position: 0,
  kind: 'headline',
  sourceHash: 'h1',
  matteredAt: null,
  translation,
  textHash: 't',
  finding: null,
  ...over,
});

const approved = translationIn('approved');
const english: Extract<LanguageState, { texts: TextState[] }> = {
  language: 'en',
  handedOver: true,
  texts: [textOf(approved), textOf(approved, { segmentId: 's2', position: 1, kind: 'paragraph' })],
  source: { number: 1, isValidated: true },
  contacts: { lines: 8, organizations: 3, isConfirmed: true },
  blocks: null,
  embargo: { at: '2026-11-03T09:00:00.000Z', isOver: true },
  published: { number: 1, isSame: false },
  translatorName: 'Tess',
  reviewerName: null,
};
const french: LanguageState = { ...english, language: 'fr', hasHeadline: true };
const withText = (translation: Translation, over: Partial<TextState> = {}): typeof english => ({
  ...english,
  texts: [english.texts[0]!, textOf(translation, { segmentId: 's2', position: 1, kind: 'paragraph', ...over })],
});

const inTheWay = (state: LanguageState): GateCode[] =>
  gatesOf(state)
    .filter(({ met }) => !met)
    .map(({ code }) => code);
const gateOf = (state: LanguageState, code: GateCode) => gatesOf(state).find((gate) => gate.code === code);

describe('the gates of a target language', () => {
  it('are all met where two persons answered for every text', () => {
    expect(gatesOf(english).map(({ code }) => code)).toEqual([
      'texts-approved',
      'four-eyes',
      'current-source',
      'checks-passed',
      'headline',
      'contacts-confirmed',
      'embargo-over',
      'not-yet-published',
    ]);
    expect(isReady(gatesOf(english))).toBe(true);
    expect(gateOf(english, 'contacts-confirmed')?.args).toEqual({ lines: 8, organizations: 3 });
  });

  const later = { number: 3, isValidated: true };
  const rewrittenByReviewer = translationIn('approved', {
    lastEditorId: 'rita',
    priorEditorId: 'tess',
    priorText: 'Nothing kept',
    text: plain('All mine.'),
  });
  const editedByReviewer = { ...rewrittenByReviewer, priorText: 'All theirs.' };

  it.each<[string, LanguageState, GateCode[]]>([
    ['an untranslated text', withText(translationIn('untranslated')), ['texts-approved']],
    ['a draft', withText(translationIn('draft')), ['texts-approved']],
    ['a text in review', withText(translationIn('in-review')), ['texts-approved']],
    ['a text sent back', withText(translationIn('changes-requested')), ['texts-approved']],
    ['no text at all', { ...english, texts: [] }, ['texts-approved', 'headline']],
    [
      'an untranslated headline',
      { ...english, texts: [textOf(translationIn('untranslated'))] },
      ['texts-approved', 'headline'],
    ],
    ['an approval by the author', withText(translationIn('approved', { lastEditorId: 'rita' })), ['four-eyes']],
    ['an approval by who rewrote every word', withText(rewrittenByReviewer), ['four-eyes']],
    ['an approval by who edited some words', withText(editedByReviewer), []],
    ['an approval of another text', withText(approved, { textHash: 'other' }), ['four-eyes']],
    ['a flagged text', withText(translationIn('in-review', { staleFrom: 1 })), ['texts-approved', 'current-source']],
    [
      'a changed source that matters',
      { ...withText(approved, { sourceHash: 'h3', matteredAt: 3 }), source: later },
      ['current-source'],
    ],
    ['a changed source that does not matter here', { ...withText(approved, { sourceHash: 'h3' }), source: later }, []],
    [
      'a change that mattered before the approval',
      { ...withText(approved, { sourceHash: 'h3', matteredAt: 1 }), source: later },
      [],
    ],
    ['a source that nobody validated', { ...english, source: { number: 1, isValidated: false } }, ['current-source']],
    ['a blocking finding', withText(approved, { finding: { code: 'figure-differs', args: {} } }), ['checks-passed']],
    [
      'unconfirmed contacts',
      { ...english, contacts: { lines: 8, organizations: 3, isConfirmed: false } },
      ['contacts-confirmed'],
    ],
    ['a source without contacts', { ...english, contacts: null }, []],
    ['a block without a text here', { ...english, blocks: { total: 2, missing: 1, open: 0 } }, ['blocks-confirmed']],
    ['a block that nobody confirmed', { ...english, blocks: { total: 2, missing: 0, open: 1 } }, ['blocks-confirmed']],
    ['blocks that are confirmed', { ...english, blocks: { total: 2, missing: 0, open: 0 } }, []],
    ['an embargo', { ...english, embargo: { at: '2026-11-03T09:00:00.000Z', isOver: false } }, ['embargo-over']],
    [
      'nothing new since the last edition',
      { ...english, published: { number: 2, isSame: true } },
      ['not-yet-published'],
    ],
    ['no edition and no embargo', { ...english, published: null, embargo: null }, []],
  ])('with %s', (_, state, codes) => {
    expect(inTheWay(state)).toEqual(codes);
    expect(isReady(gatesOf(state))).toBe(codes.length === 0);
  });

  it('say how far it is, what is in the way and whom it waits for', () => {
    const finding = { code: 'figure-differs', args: { found: '6,5' } };
    const inReview = withText(translationIn('in-review'), { finding });
    expect(gateOf(inReview, 'texts-approved')).toMatchObject({
      args: { done: 1, total: 2 },
      texts: [{ segmentId: 's2', finding }],
      waitsFor: { name: null, role: 'reviewer', language: 'en' },
    });
    const draft = withText(translationIn('draft'));
    expect(gateOf(draft, 'texts-approved')?.waitsFor).toEqual({ name: 'Tess', role: 'translator', language: 'en' });
    expect(gateOf({ ...inReview, handedOver: false }, 'texts-approved')?.waitsFor?.role).toBe('translator');
    expect(gateOf(english, 'texts-approved')).toMatchObject({ texts: [], waitsFor: null });
  });
});

describe('the gates of the source', () => {
  it.each<[string, LanguageState, GateCode[]]>([
    ['everything done', french, []],
    ['a version that nobody validated', { ...french, source: { number: 2, isValidated: false } }, ['source-validated']],
    ['no headline', { ...french, hasHeadline: false }, ['headline']],
    [
      'unconfirmed contacts',
      { ...french, contacts: { lines: 1, organizations: 1, isConfirmed: false } },
      ['contacts-confirmed'],
    ],
  ])('with %s', (_, state, codes) => {
    expect(inTheWay(state)).toEqual(codes);
  });

  it('wait for the source editor', () => {
    const state: LanguageState = { ...french, source: { number: 2, isValidated: false } };
    expect(gateOf(state, 'source-validated')?.waitsFor).toEqual({ name: null, role: 'source-editor', language: 'fr' });
  });
});
