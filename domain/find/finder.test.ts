import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contextOf } from './context-of.ts';
import { finder, type Asked } from './finder.ts';
import { replaceSpans } from './replace-spans.ts';

const asked = (words: string, over: Partial<Asked> = {}): Asked => ({
  words,
  matchCase: false,
  matchAccents: false,
  wholeWord: false,
  ...over,
});
const found = (text: string, what: Asked): string[] => finder(what)(text).map(({ from, to }) => text.slice(from, to));

describe('finding', () => {
  it('looks past case and accents unless told otherwise', () => {
    const text = 'Les réfugiés, Réfugiés et REFUGIES';
    expect(found(text, asked('refugies'))).toEqual(['réfugiés', 'Réfugiés', 'REFUGIES']);
    expect(found(text, asked('réfugiés', { matchAccents: true }))).toEqual(['réfugiés', 'Réfugiés']);
    expect(found(text, asked('REFUGIES', { matchCase: true }))).toEqual(['REFUGIES']);
    expect(found('RÉFUGIÉS', asked('REFUGIES', { matchCase: true }))).toEqual(['RÉFUGIÉS']);
  });

  it('finds a letter and its accent however they are encoded, and takes both', () => {
    const text = 're\u0301fugie\u0301s';
    expect(found(text, asked('réfugiés', { matchAccents: true }))).toEqual([text]);
    expect(found(text, asked('refugie'))).toEqual(['re\u0301fugie\u0301']);
    expect(found('e\u0301', asked('e', { matchAccents: true }))).toEqual([]);
    expect(found('é', asked('e', { matchAccents: true }))).toEqual([]);
  });

  it('finds ligatures whole, apostrophes and fixed spaces', () => {
    expect(found('le cœur', asked('coeur'))).toEqual(['cœur']);
    expect(found('le cœur', asked('o'))).toEqual([]);
    expect(found('l’OIM', asked("l'oim"))).toEqual(['l’OIM']);
    expect(found('4,5\u00A0millions et 50\u202F000', asked('5 m'))).toEqual(['5\u00A0m']);
    expect(found('a\u00A0b a b', asked('a\u00A0b'))).toEqual(['a\u00A0b']);
  });

  it('keeps to whole words when asked', () => {
    const text = 'l’OIM, OIM-HCR, OIMS, l’OIM.';
    expect(finder(asked('oim', { wholeWord: true }))(text)).toHaveLength(3);
    expect(found('été étés', asked('été', { wholeWord: true }))).toEqual(['été']);
  });

  it('finds nothing when nothing is asked, and nothing over another', () => {
    expect(found('anything', asked(''))).toEqual([]);
    expect(found('aaaa', asked('aa'))).toEqual(['aa', 'aa']);
  });

  const letters = fc.constantFrom(
    'a',
    'e',
    'é',
    'e\u0301',
    'œ',
    'E',
    'É',
    ' ',
    '\u00A0',
    '’',
    "'",
    '😀',
    'İ',
    'ß',
    'n\u0303\u0301',
  );
  const text = fc.array(letters, { maxLength: 24 }).map((all) => all.join(''));
  const how = fc.record({ matchCase: fc.boolean(), matchAccents: fc.boolean(), wholeWord: fc.boolean() });

  it('gives passages in order, of whole characters, that fold to what was asked', () => {
    fc.assert(
      fc.property(text, text, how, (where, words, over) => {
        const what = asked(words, over);
        const spans = finder(what)(where);
        let end = 0;
        for (const { from, to } of spans) {
          expect(from).toBeGreaterThanOrEqual(end);
          expect(to).toBeGreaterThan(from);
          expect(where.slice(from, to).isWellFormed()).toBe(true);
          expect(/^\p{M}/u.test(where.slice(to))).toBe(false);
          expect(finder({ ...what, wholeWord: false })(where.slice(from, to))).toEqual([{ from: 0, to: to - from }]);
          end = to;
        }
      }),
    );
  });

  it('finds what was put there', () => {
    fc.assert(
      fc.property(text, text, text, (before, words, after) => {
        fc.pre(words.trim() !== '' && !/^\p{M}/u.test(words) && !/^\p{M}/u.test(after));
        const where = `${before}|${words}|${after}`;
        const spans = finder(asked(words, { matchCase: true, matchAccents: true }))(where);
        expect(spans.length).toBeGreaterThan(0);
      }),
    );
  });

  it('replaces so that all else stays as it was', () => {
    fc.assert(
      fc.property(text, fc.constantFrom('a', 'é', 'E'), how, (where, words, over) => {
        const spans = finder(asked(words, over))(where);
        const changed = replaceSpans(where, spans, '[#]');
        expect(changed.split('[#]')).toHaveLength(spans.length + 1);
        const kept = spans.map(({ from, to }) => where.slice(from, to));
        expect(changed.split('[#]').reduce((all, piece, at) => all + piece + (kept[at] ?? ''), '')).toBe(where);
      }),
    );
  });
});

describe('the words around a passage', () => {
  it('are cut between words', () => {
    const text = 'Une première phrase assez longue, puis le mot cherché, puis encore bien des mots qui suivent.';
    const span = finder(asked('cherché'))(text)[0]!;
    expect(contextOf(text, span, 20)).toEqual({
      before: '…puis le mot ',
      hit: 'cherché',
      after: ', puis encore bien…',
    });
    expect(contextOf('mot', { from: 0, to: 3 })).toEqual({ before: '', hit: 'mot', after: '' });
  });
});
