import type { RealignmentView } from '#contract/source.ts';
import { plain, type Text } from '#domain/text.ts';
import { expect, it } from 'vitest';
import { beginPairing, confirmedSegments, editPairing, pairedRows, type PairingAct } from './pairing-edits.ts';

const old = (id: string, text: Text = plain(`Texte de ${id}.`)) => ({ id, kind: 'paragraph' as const, text });
const row = (text: string, id: string | null, parts: string[] | null = null) => ({
  kind: 'paragraph' as const,
  text: plain(text),
  id,
  parts,
});
const view = (some: Pick<RealignmentView, 'old' | 'rows'>) =>
  ({ ...some, targets: ['en', 'es'] }) as unknown as RealignmentView;
const proposed = view({
  old: [old('a'), old('b'), old('c')],
  rows: [row('Texte de a.', 'a'), row('Menu', null), row('Texte autre de c.', 'c')],
});
const after = (...acts: PairingAct[]) => acts.reduce(editPairing, beginPairing(proposed.rows));
const shown = (...acts: PairingAct[]) =>
  pairedRows(proposed, after(...acts)).map((one) => [one.class, one.number, one.was]);

it('shows the new text beside the old one, with what is deleted in its place', () => {
  expect(shown()).toEqual([
    ['unchanged', 1, 1],
    ['deleted', null, 2],
    ['added', 2, null],
    ['edited', 3, 3],
  ]);
});

it('pairs by hand, leaves out, and takes it back', () => {
  expect(shown({ act: 'pair', place: 1, id: 'b' })).toEqual([
    ['unchanged', 1, 1],
    ['edited', 2, 2],
    ['edited', 3, 3],
  ]);
  expect(shown({ act: 'leave-out', place: 1 })).toEqual([
    ['unchanged', 1, 1],
    ['deleted', null, 2],
    ['left-out', null, null],
    ['edited', 2, 3],
  ]);
  expect(
    shown({ act: 'leave-out', place: 0 }, { act: 'pair', place: 2, id: 'b' }, { act: 'undo' }, { act: 'undo' }),
  ).toEqual(shown());
  expect(shown({ act: 'leave-out', place: 1 }, { act: 'keep', place: 1 })).toEqual(shown());
});

it('writes what is taken, with what is proposed for whom it matters', () => {
  const made = confirmedSegments(proposed, after({ act: 'leave-out', place: 1 }), true);
  expect(made.map(({ id, affects }) => [id, affects])).toEqual([
    ['a', []],
    ['c', ['en', 'es']],
  ]);
});

it('keeps the marks of the words that stay, where the file could hold none', () => {
  const bold = { kind: 'bold' as const, from: 6, to: 8 };
  const marked = view({
    old: [old('a', { text: 'Texte de a.', marks: [bold] })],
    rows: [row('Un texte de a.', 'a')],
  });
  const marksOf = (holdsMarks: boolean) =>
    confirmedSegments(marked, beginPairing(marked.rows), holdsMarks).map(({ marks }) => marks);
  expect(marksOf(false)).toEqual([[{ ...bold, from: 9, to: 11 }]]);
  expect(marksOf(true)).toEqual([[]]);
});
