import { expect, it } from 'vitest';
import type { Mark } from '#domain/text.ts';
import { mergeMarks } from './merge-marks.ts';

const bold = (from: number, to: number): Mark => ({ kind: 'bold', from, to });
const note = (at: number, words: string): Mark => ({ kind: 'footnote', from: at, to: at, note: words });

it('holds what both marked, where their words stand now', () => {
  const ancestor = { text: 'one two', marks: [] };
  const mine = { text: 'one two', marks: [bold(4, 7)] };
  const theirs = { text: 'zero one two', marks: [note(8, 'n')] };
  expect(mergeMarks(ancestor, mine, theirs, theirs.text)).toEqual([note(8, 'n'), bold(9, 12)]);
});

it('takes off what one of them took off, and a note that one of them translated is translated', () => {
  const ancestor = { text: 'one two', marks: [bold(0, 3), note(7, 'fr')] };
  const mine = { text: 'one two', marks: [note(7, 'en')] };
  expect(mergeMarks(ancestor, mine, ancestor, 'one two')).toEqual([note(7, 'en')]);
  expect(mergeMarks(ancestor, ancestor, mine, 'one two')).toEqual([note(7, 'en')]);
});

it('holds what both marked alike once', () => {
  const ancestor = { text: 'one two', marks: [] };
  const both = { text: 'one two', marks: [bold(0, 3)] };
  expect(mergeMarks(ancestor, both, { ...both, marks: [bold(0, 7)] }, 'one two')).toEqual([bold(0, 7)]);
});
