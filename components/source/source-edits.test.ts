import { expect, it } from 'vitest';
import { affectsOf } from './affects-of.ts';
import { differ, editSource, isChanged, type EditedSegment, type SourceAct, type SourceEdits } from './source-edits.ts';

const segment = (id: string, text: string): EditedSegment => ({
  key: id,
  id,
  kind: 'paragraph',
  text,
  before: text,
  marks: [],
  beforeMarks: [],
  parts: [],
  affects: null,
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

it('remembers what a paragraph was cut off from, or joined of', () => {
  const partsOf = ({ segments }: SourceEdits) => segments.map(({ id, parts }) => [id, parts]);
  expect(partsOf(after({ act: 'split', key: 'b', at: 10 }))).toEqual([
    ['a', []],
    ['b', []],
    [null, ['b']],
  ]);
  expect(partsOf(after({ act: 'merge', key: 'a' }))).toEqual([['a', ['b']]]);
});

it('keeps marks on their words, through typing, a cut and a join', () => {
  const bold = { kind: 'bold' as const, from: 4, to: 9 };
  const note = { kind: 'footnote' as const, from: 19, to: 19, note: 'Page 3.' };
  const marked = {
    ...begun,
    segments: begun.segments.map((one) =>
      one.key === 'b' ? { ...one, marks: [bold, note], beforeMarks: [bold, note] } : one,
    ),
  };
  const marksOf = ({ segments }: SourceEdits) => segments.map(({ text, marks }) => [text, marks]);
  const typed = editSource(marked, { act: 'set', key: 'b', part: { text: 'Et une suite. Une fin.' } });
  expect(marksOf(typed)[1]).toEqual([
    'Et une suite. Une fin.',
    [
      { ...bold, from: 7, to: 12 },
      { ...note, from: 22, to: 22 },
    ],
  ]);
  const divided = editSource(marked, { act: 'split', key: 'b', at: 10 });
  expect(marksOf(divided).slice(1)).toEqual([
    ['Une suite.', [bold]],
    ['Une fin.', [{ ...note, from: 8, to: 8 }]],
  ]);
  expect(editSource(divided, { act: 'merge', key: 'b' }).segments.some(isChanged)).toBe(false);
});

it('takes a change for what it is until somebody says otherwise, and again when asked to', () => {
  const targets = ['en', 'es'] as const;
  const affected = (edits: SourceEdits) => edits.segments.map((one) => affectsOf(one, targets));
  const typography = after({ act: 'set', key: 'a', part: { text: 'Un début\u00A0.' } });
  expect(affected(typography)[0]).toEqual([]);
  const said = editSource(typography, { act: 'set', key: 'a', part: { affects: ['es'] } });
  expect(affected(said)[0]).toEqual(['es']);
  expect(affected(editSource(said, { act: 'as-proposed' }))[0]).toEqual([]);
  expect(affected(after({ act: 'set', key: 'a', part: { text: 'Une fin.' } }))[0]).toEqual(['en', 'es']);
});
