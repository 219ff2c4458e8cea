import { expect, it } from 'vitest';
import { differ, editSource, isChanged, type EditedSegment, type SourceAct, type SourceEdits } from './source-edits.ts';

const segment = (id: string, text: string): EditedSegment => ({
  key: id,
  id,
  kind: 'paragraph',
  text,
  before: text,
  affects: ['en', 'es'],
  reason: '',
  isRemoved: false,
});
const begun: SourceEdits = {
  segments: [segment('a', 'Un début.'), segment('b', 'Une suite. Une fin.')],
  contacts: [],
  hasEndMark: true,
  caret: { key: '', at: 0, tick: 0 },
  nextKey: 1,
};
const after = (...acts: SourceAct[]) => acts.reduce(editSource, begun);
const shown = ({ segments }: SourceEdits) => segments.map(({ id, text }) => [id, text]);

it('cuts a paragraph: the first half keeps the identity, the second is new', () => {
  const cut = after({ act: 'split', key: 'b', at: 10 });
  expect(shown(cut)).toEqual([
    ['a', 'Un début.'],
    ['b', 'Une suite.'],
    [null, 'Une fin.'],
  ]);
  expect(cut.caret).toMatchObject({ key: 'new 1', at: 0 });
});

it('cuts nothing off at an end', () => {
  expect(after({ act: 'split', key: 'b', at: 0 })).toBe(begun);
});

it('joins a cut paragraph again as it was', () => {
  const whole = after({ act: 'split', key: 'b', at: 10 }, { act: 'merge', key: 'b' });
  expect(differ(whole, begun)).toBe(false);
  expect(whole.segments.some(isChanged)).toBe(false);
});

it('joins two paragraphs under the first identity, over one that is removed', () => {
  const joined = after(
    { act: 'add-after', key: 'a' },
    { act: 'set', key: 'new 1', part: { isRemoved: true } },
    { act: 'merge-back', key: 'b' },
  );
  expect(shown(joined)).toEqual([
    ['a', 'Un début. Une suite. Une fin.'],
    [null, ''],
  ]);
});

it('keeps the identity of a paragraph that joins a new one before it', () => {
  const joined = after(
    { act: 'add-after', key: 'a' },
    { act: 'set', key: 'new 1', part: { text: 'Alors.' } },
    { act: 'merge-back', key: 'b' },
  );
  expect(shown(joined)).toEqual([
    ['a', 'Un début.'],
    ['b', 'Alors. Une suite. Une fin.'],
  ]);
});

it('differs by a removal, and no longer once it is put back', () => {
  const removed = after({ act: 'set', key: 'a', part: { isRemoved: true } });
  expect(differ(removed, begun)).toBe(true);
  expect(differ(editSource(removed, { act: 'set', key: 'a', part: { isRemoved: false } }), begun)).toBe(false);
});
