import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plain } from '#domain/text.ts';
import { editAlignment, type AlignmentAct, type AlignmentEdits } from './alignment-edits.ts';
import { firstRows } from './first-rows.ts';
import { linesIn } from './lines-in.ts';
import { rowGroups } from './row-groups.ts';

const segment = (id: string, text: string) => ({
  id,
  kind: 'paragraph' as const,
  text,
  version: 1,
  state: 'untranslated' as const,
  target: '',
});
const view = {
  source: 1,
  segments: [segment('a', 'Un.'), segment('b', 'Deux.'), segment('c', 'Trois.'), segment('d', 'Quatre.')],
  paragraphs: ['One.', 'Two. Three.', 'Extra.', 'Four.'].map((text) => ({
    kind: 'paragraph' as const,
    text: plain(text),
  })),
  rows: [
    { segmentIds: ['a'], paragraphs: [0], confidence: 'high' as const },
    { segmentIds: ['b', 'c'], paragraphs: [1], confidence: 'low' as const },
    { segmentIds: [], paragraphs: [2], confidence: 'low' as const },
    { segmentIds: ['d'], paragraphs: [3], confidence: 'high' as const },
  ],
};
const begun = firstRows(view, 'en');
const after = (...acts: AlignmentAct[]) => acts.reduce(editAlignment, begun);
const shown = ({ rows }: AlignmentEdits) => rows.map(({ segmentId, text }) => [segmentId, text.text]);
const keyOf = (text: string, { rows } = begun) => rows.find((row) => row.text.text === text)?.key ?? -1;

describe('an alignment in hand', () => {
  it('begins with the proposal, a text for two paragraphs cut between its sentences', () => {
    expect(shown(begun)).toEqual([
      ['a', 'One.'],
      ['b', 'Two.'],
      ['c', 'Three.'],
      [null, 'Extra.'],
      ['d', 'Four.'],
    ]);
    expect(begun.rows.map(({ isDoubtful }) => isDoubtful)).toEqual([false, true, true, true, false]);
    expect(begun.caret.key).toBe(keyOf('Two.'));
  });

  it('joins a text with the next, and takes that back', () => {
    const joined = after({ act: 'join', key: keyOf('Three.') });
    expect(shown(joined)).toEqual([
      ['a', 'One.'],
      ['b', 'Two.'],
      ['c', 'Three. Extra.'],
      ['d', 'Four.'],
    ]);
    expect(shown(editAlignment(joined, { act: 'undo' }))).toEqual(shown(begun));
    expect(shown(editAlignment(editAlignment(joined, { act: 'undo' }), { act: 'redo' }))).toEqual(shown(joined));
  });

  it('cuts a text at the caret; the rest falls to the French below where that has nothing', () => {
    const joined = after({ act: 'join', key: keyOf('Two.') });
    expect(shown(joined).slice(1, 3)).toEqual([
      ['b', 'Two. Three.'],
      ['c', ''],
    ]);
    expect(shown(editAlignment(joined, { act: 'split', key: keyOf('Two. Three.', joined), at: 4 }))).toEqual(
      shown(begun),
    );
    const loose = after({ act: 'split', key: keyOf('Extra.'), at: 3 });
    expect(shown(loose).slice(3)).toEqual([
      [null, 'Ext'],
      [null, 'ra.'],
      ['d', 'Four.'],
    ]);
  });

  it('moves a text without French past its neighbour, and into a place that has nothing', () => {
    const passed = after({ act: 'move', key: keyOf('Extra.'), by: 1 });
    expect(shown(passed).slice(3)).toEqual([
      ['d', 'Four.'],
      [null, 'Extra.'],
    ]);
    const freed = after({ act: 'join', key: keyOf('Two.') });
    const placed = editAlignment(freed, { act: 'move', key: keyOf('Extra.', freed), by: -1 });
    expect(shown(placed).slice(2)).toEqual([
      ['c', 'Extra.'],
      ['d', 'Four.'],
    ]);
  });

  it('takes what is typed as one step, however many keys', () => {
    const key = keyOf('One.');
    const typed = after({ act: 'write', key, text: 'One!' }, { act: 'write', key, text: 'One!!' });
    expect(shown(typed)[0]).toEqual(['a', 'One!!']);
    expect(shown(editAlignment(typed, { act: 'undo' }))).toEqual(shown(begun));
  });

  it('goes from doubt to doubt, and round again', () => {
    const first = after({ act: 'confirm', key: keyOf('Two.'), onto: 'doubtful' });
    expect(first.caret.key).toBe(keyOf('Three.'));
    const second = editAlignment(first, { act: 'toggle-out', key: keyOf('Extra.') });
    expect(editAlignment(second, { act: 'next-doubtful' }).caret.key).toBe(keyOf('Three.'));
  });

  it('loses no word, whatever is done, and takes all of it back', () => {
    const act = fc.record({
      act: fc.constantFrom(
        'split' as const,
        'join' as const,
        'join-back' as const,
        'move' as const,
        'toggle-out' as const,
      ),
      row: fc.nat(8),
      at: fc.nat(14),
      by: fc.constantFrom(1 as const, -1 as const),
    });
    const wordsOf = ({ rows }: AlignmentEdits) =>
      rows
        .map(({ text }) => text.text.replace(/\s/g, ''))
        .join('')
        .split('')
        .toSorted()
        .join('');
    fc.assert(
      fc.property(fc.array(act, { maxLength: 25 }), (acts) => {
        let edits = begun;
        for (const one of acts) {
          const key = edits.rows[one.row % edits.rows.length]?.key ?? 0;
          edits = editAlignment(edits, { ...one, key });
          expect(wordsOf(edits)).toBe(wordsOf(begun));
          expect(edits.rows.flatMap(({ segmentId }) => segmentId ?? []).toSorted()).toEqual(['a', 'b', 'c', 'd']);
        }
        while (edits.past.length > 0) edits = editAlignment(edits, { act: 'undo' });
        expect(edits.rows).toEqual(begun.rows);
      }),
    );
  });
});

describe('a long alignment', () => {
  const rows = Array.from({ length: 10_000 }, (_, key) => ({
    key,
    segmentId: `${key}`,
    text: plain('Text.'),
    isOut: false,
    isDoubtful: key % 2500 === 0,
  }));

  it('shows what is to be looked at and what surrounds it, the rest folded', () => {
    const groups = rowGroups(rows, new Set(), 0);
    expect(groups.filter(({ kind }) => kind === 'folded')).toHaveLength(4);
    expect(groups.filter(({ kind }) => kind === 'row').length).toBeLessThan(30);
    const all = groups.reduce((sum, group) => sum + (group.kind === 'row' ? 1 : group.to - group.from), 0);
    expect(all).toBe(10_000);
  });

  it('draws no more than a few hundred rows, around the one in hand', () => {
    const groups = rowGroups(
      rows.map((row) => ({ ...row, isDoubtful: true })),
      new Set(),
      5000,
    );
    const drawn = groups.flatMap((group) => (group.kind === 'row' ? [group.index] : []));
    expect(drawn).toHaveLength(300);
    expect(drawn).toContain(5000);
  });
});

it('takes of a bilingual file its translations', () => {
  const targets = { en: { text: plain('One.'), state: 'draft' as const } };
  expect(
    linesIn(
      [
        { n: 1, kind: 'paragraph', text: 'Un.', targets },
        { n: 2, kind: 'paragraph', text: 'Deux.' },
      ],
      'en',
    ),
  ).toEqual([{ n: 1, kind: 'paragraph', text: 'One.', marks: [] }]);
});
