import fc from 'fast-check';
import { expect, test } from 'vitest';

import { lineKinds } from '#domain/segment.ts';

import { changeKind, mergeWithNext, splitLine } from './correct-lines.ts';
import type { ImportedLine } from './imported-line.ts';
import { segmentsOf } from './segments-of.ts';

const lines: ImportedLine[] = [
  { n: 1, kind: 'furniture', text: 'Menu' },
  { n: 3, kind: 'headline', text: 'Une conférence' },
  { n: 4, kind: 'paragraph', text: 'Elle a réuni trente pays.' },
  { n: 5, kind: 'paragraph', text: 'et s’est achevée', continues: true },
  { n: 6, kind: 'end-mark', text: 'FIN' },
];

test('a line that is left out gives no segment', () => {
  expect(segmentsOf(changeKind(lines, 1, 'furniture')).map(({ text }) => text)).toEqual([
    'Elle a réuni trente pays. et s’est achevée',
  ]);
});

test('a wrapped paragraph changes its kind as a whole', () => {
  expect(changeKind(lines, 3, 'quote').map(({ kind }) => kind)).toEqual([
    'furniture',
    'headline',
    'quote',
    'quote',
    'end-mark',
  ]);
});

test('merging keeps the first number and kind', () => {
  expect(mergeWithNext(lines, 1)[1]).toEqual({
    n: 3,
    kind: 'headline',
    text: 'Une conférence Elle a réuni trente pays.',
  });
});

test('merging the first line of a wrapped paragraph keeps what goes on', () => {
  expect(mergeWithNext(lines, 2)[2]).toEqual({
    n: 4,
    kind: 'paragraph',
    text: 'Elle a réuni trente pays. et s’est achevée',
  });
});

test('merging away the start of a wrapped paragraph does not lose its rest', () => {
  const merged = mergeWithNext(lines, 1);
  expect(
    segmentsOf(merged)
      .map(({ text }) => text)
      .join(' '),
  ).toContain('et s’est achevée');
});

test('a cut keeps the number on both sides and trims at the cut', () => {
  expect(splitLine(lines, 2, 7).slice(2, 4)).toEqual([
    { n: 4, kind: 'paragraph', text: 'Elle a' },
    { n: 4, kind: 'paragraph', text: 'réuni trente pays.' },
  ]);
});

test('a cut at the start of a line that goes on parts the paragraph there', () => {
  expect(segmentsOf(splitLine(lines, 3, 0)).map(({ text }) => text)).toEqual([
    'Une conférence',
    'Elle a réuni trente pays.',
    'et s’est achevée',
  ]);
});

test.each([0, -1, 14, 99, 1.5, Number.NaN])('a cut at %d of the headline changes nothing', (offset) => {
  expect(splitLine(lines, 1, offset)).toEqual(lines);
});

test('a character of two units is never halved', () => {
  const emoji: ImportedLine[] = [{ n: 1, kind: 'paragraph', text: 'a😀b' }];
  expect(splitLine(emoji, 0, 2)).toEqual(emoji);
});

const anyLine: fc.Arbitrary<ImportedLine> = fc
  .record({
    n: fc.integer({ min: 1, max: 99 }),
    kind: fc.constantFrom(...lineKinds),
    text: fc.stringMatching(/^[a-zé](?:[a-zé ]{0,18}[a-zé])?$/),
    continues: fc.boolean(),
  })
  .map(({ continues, ...line }) => (continues ? { ...line, continues: true } : line));
const anyLines = fc.array(anyLine, { minLength: 1, maxLength: 8 });

const letters = (of: readonly { text: string }[]): string =>
  of
    .map(({ text }) => text)
    .join('')
    .replace(/\s/g, '');

test('merging and cutting never lose or add a letter', () => {
  fc.assert(
    fc.property(anyLines, fc.nat(9), fc.nat(25), (some, index, offset) => {
      expect(letters(mergeWithNext(some, index))).toBe(letters(some));
      expect(letters(splitLine(some, index, offset))).toBe(letters(some));
    }),
  );
});

test('a cut line merged again is the line', () => {
  fc.assert(
    fc.property(anyLines, fc.nat(7), fc.nat(20), (some, at, offset) => {
      const index = at % some.length;
      const cut = splitLine(some, index, offset);
      if (cut.length === some.length) return;
      const words = (text: string) => text.split(/ +/).join('');
      expect(mergeWithNext(cut, index).map(({ n, kind, text }) => ({ n, kind, text: words(text) }))).toEqual(
        some.map(({ n, kind, text }) => ({ n, kind, text: words(text) })),
      );
    }),
  );
});

test('a kind changed to itself changes no line outside its paragraph', () => {
  fc.assert(
    fc.property(anyLines, fc.nat(7), fc.constantFrom(...lineKinds), (some, at, kind) => {
      const index = at % some.length;
      const changed = changeKind(some, index, kind);
      expect(changed[index]?.kind).toBe(kind);
      expect(changed.map(({ n, text }) => ({ n, text }))).toEqual(some.map(({ n, text }) => ({ n, text })));
    }),
  );
});
