import { describe, expect, it } from 'vitest';
import type { Mark } from '#domain/text.ts';
import { literalPlace, placeMark, rangeFor } from './place-mark.ts';

describe('where a mark goes', () => {
  it.each<[Mark['kind'], [number, number], string | null]>([
    ['bold', [3, 12], 'the site'],
    ['bold', [4, 8], 'the'],
    ['link', [9, 9], 'site'],
    ['link', [11, 11], 'site'],
    ['link', [13, 13], null],
    ['link', [3, 3], 'See'],
  ])('%s with %j selected: %s', (kind, selection, expected) => {
    const text = 'See the site. – Now';
    const range = rangeFor(kind, text, selection);
    expect(range && text.slice(...range)).toBe(expected);
  });
  it('the sign of a footnote goes to the caret, or behind what is selected', () => {
    expect(rangeFor('footnote', 'See the site. Now', [13, 13])).toEqual([13, 13]);
    expect(rangeFor('footnote', 'See the site. Now', [4, 13])).toEqual([13, 13]);
    expect(rangeFor('footnote', 'See the site. Now', [4, 14])).toEqual([13, 13]);
  });
});

describe('a place found by the very words', () => {
  const source = 'La HCR aide 4,5 millions à Quito.';
  const mark: Mark = { kind: 'bold', from: 27, to: 32 };
  it('is where they stand once', () => {
    expect(literalPlace(mark, source, { text: 'It helps in Quito now.', marks: [] })).toEqual([12, 17]);
  });
  it('is none where they stand twice, in another word, or are marked already', () => {
    expect(literalPlace(mark, source, { text: 'Quito and Quito.', marks: [] })).toBeNull();
    expect(literalPlace(mark, source, { text: 'The Quitoan way.', marks: [] })).toBeNull();
    const marks: Mark[] = [{ kind: 'bold', from: 3, to: 8 }];
    expect(literalPlace(mark, source, { text: 'In Quito.', marks })).toBeNull();
  });
  it('of a footnote is behind the name before its sign', () => {
    const note: Mark = { kind: 'footnote', from: 32, to: 32, note: 'n' };
    expect(literalPlace(note, source, { text: 'In Quito, it helps.', marks: [] })).toEqual([8, 8]);
    expect(literalPlace({ ...note, from: 11, to: 11 }, source, { text: 'aide', marks: [] })).toBeNull();
  });
});

describe('placing a mark', () => {
  const link = (from: number, to: number, href: string): Mark => ({ kind: 'link', from, to, href });
  it('cuts what lies there in its kind, and leaves the others', () => {
    const target = { text: 'one two three', marks: [link(0, 13, 'a:b'), { kind: 'bold' as const, from: 0, to: 7 }] };
    expect(placeMark(target, link(0, 0, 'https://x.org/'), [4, 7])).toEqual([
      link(0, 4, 'a:b'),
      { kind: 'bold', from: 0, to: 7 },
      link(4, 7, 'https://x.org/'),
      link(7, 13, 'a:b'),
    ]);
  });
});
