import { expect, it } from 'vitest';
import { plain } from '#domain/text.ts';
import {
  circumstancesOf,
  outsider,
  reviewer,
  translationIn,
  translator,
} from '#domain/workflow/testing/translation-in.ts';
import type { TranslationState } from '#domain/workflow/translation.ts';
import { decideReturn, type Returned } from './decide-return.ts';

const words = 'The countries met at Brussels.';
const handed = { version: 4, hash: 'as it went out' };
const returned = (over: Partial<Returned> = {}): Returned => ({
  text: plain(words),
  hash: 'changed',
  handed,
  isSourceChanged: false,
  ...over,
});
const told = (state: TranslationState, over: Partial<Returned> = {}, actor = translator) => {
  const verdict = decideReturn(translationIn(state), returned(over), circumstancesOf(actor));
  return 'why' in verdict ? `${verdict.outcome}: ${verdict.why}` : verdict.outcome;
};

it.each<[TranslationState, typeof translator, string]>([
  ['untranslated', translator, 'taken'],
  ['draft', translator, 'taken'],
  ['in-review', translator, 'taken'],
  ['changes-requested', translator, 'taken'],
  ['approved', translator, 'taken'],
  ['draft', reviewer, 'suggested: not-yours'],
  ['in-review', reviewer, 'taken'],
  ['untranslated', outsider, 'suggested: not-yours'],
])('a changed text that is here %s, by %o: %s', (state, actor, wanted) => {
  expect(told(state, {}, actor)).toBe(wanted);
});

it.each<[string, TranslationState, Partial<Returned>, string]>([
  ['nobody touched it elsewhere', 'approved', { hash: handed.hash }, 'unchanged'],
  [
    'nobody touched it elsewhere, and it moved here',
    'draft',
    { hash: 'h', handed: { version: 3, hash: 'h' } },
    'unchanged',
  ],
  ['it is what stands here, spaces aside', 'draft', { text: plain(' The countries met in Brussels.\n') }, 'unchanged'],
  ['it moved here meanwhile', 'draft', { handed: { ...handed, version: 3 } }, 'suggested: moved'],
  ['its source changed', 'untranslated', { isSourceChanged: true }, 'suggested: source-changed'],
  ['it was emptied', 'draft', { text: plain(' ') }, 'skipped: emptied'],
  ['nobody knows what went out', 'draft', { handed: null }, 'suggested: no-record'],
  ['nobody knows what went out, and nothing is here', 'untranslated', { handed: null }, 'taken'],
])('%s', (_, state, over, wanted) => {
  expect(told(state, over)).toBe(wanted);
});

it('waits for a source that is not open', () => {
  const circumstances = circumstancesOf(translator, { source: { number: 1, hash: 'h1', open: false } });
  expect(decideReturn(translationIn('draft'), returned(), circumstances)).toEqual({
    outcome: 'skipped',
    why: 'source-not-open',
  });
});
