import { plain } from '#domain/text.ts';
import { expect, test } from 'vitest';
import { compareVersions, type VersionSegment } from './compare-versions.ts';

const segment = (id: string, text = `Texte de ${id}.`): VersionSegment => ({
  id,
  kind: 'paragraph',
  text: plain(text),
});
const shown = (...args: Parameters<typeof compareVersions>) =>
  compareVersions(...args).map((row) => [row.id, row.class, row.from, row.to]);

test('shows each paragraph once, deleted ones where they stood', () => {
  expect(
    shown(
      [segment('gone first'), segment('a'), segment('b'), segment('gone'), segment('c')],
      [segment('a'), segment('b', 'Autre.'), segment('new'), segment('c')],
      [],
    ),
  ).toEqual([
    ['gone first', 'deleted', 1, null],
    ['a', 'unchanged', 2, 1],
    ['b', 'edited', 3, 2],
    ['gone', 'deleted', 4, null],
    ['new', 'added', null, 3],
    ['c', 'unchanged', 5, 4],
  ]);
});

test('says what moved', () => {
  expect(
    shown(
      ['a', 'b', 'c'].map((id) => segment(id)),
      ['c', 'a', 'b'].map((id) => segment(id)),
      [],
    ),
  ).toEqual([
    ['c', 'moved', 3, 1],
    ['a', 'unchanged', 1, 2],
    ['b', 'unchanged', 2, 3],
  ]);
});

test('says what was split off or merged in any version between', () => {
  const rows = compareVersions(
    [segment('a', 'Un. Deux.'), segment('b'), segment('c')],
    [segment('a', 'Un.'), segment('new', 'Deux.'), segment('b', 'Texte de b. Texte de c.')],
    [
      { segmentId: 'new', parts: ['a'] },
      { segmentId: 'b', parts: null },
      { segmentId: 'b', parts: ['c'] },
    ],
  );
  expect(rows.map((row) => [row.id, row.class, row.parts])).toEqual([
    ['a', 'split', []],
    ['new', 'split', [1]],
    ['b', 'merged', [3]],
  ]);
});

test('takes other marks and another kind for a change', () => {
  const bold = { ...segment('a'), text: { text: 'Texte de a.', marks: [{ kind: 'bold' as const, from: 0, to: 5 }] } };
  expect(shown([segment('a'), segment('b')], [bold, { ...segment('b'), kind: 'heading' }], [])).toEqual([
    ['a', 'edited', 1, 1],
    ['b', 'edited', 2, 2],
  ]);
});
