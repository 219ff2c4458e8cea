import { describe, expect, it } from 'vitest';
import type { ImportedLine } from '#domain/import/imported-line.ts';
import { beginWith, editLines, rangeOf, type LineAct } from './line-edits.ts';
import { lineGroups } from './line-groups.ts';

const line = (n: number, kind: ImportedLine['kind'], text: string): ImportedLine => ({ n, kind, text });
const page = [
  line(1, 'furniture', 'Menu'),
  line(2, 'furniture', 'Accueil'),
  line(3, 'furniture', 'Agir'),
  line(4, 'headline', 'Un titre'),
  line(5, 'paragraph', 'Une phrase. Une autre.'),
  line(6, 'furniture', 'Partager'),
];
const after = (...acts: LineAct[]) => acts.reduce(editLines, beginWith(page));
const texts = (state: ReturnType<typeof after>) => state.lines.map(({ text }) => text);

describe('editLines', () => {
  it('begins at the first line that is kept', () => {
    expect(beginWith(page).active.index).toBe(3);
  });

  it('steps over left-out lines that are hidden', () => {
    expect(after({ act: 'step', by: -1 }).active.index).toBe(3);
    expect(after({ act: 'open', n: 1 }, { act: 'step', by: -1 }).active.index).toBe(2);
    expect(after({ act: 'step', by: 1 }, { act: 'step', by: 1 }).active.index).toBe(5);
  });

  it('cuts at the caret, goes on with the second half, and undoes it', () => {
    const cut = after({ act: 'go', index: 4, caret: 0 }, { act: 'split', caret: 11 });
    expect(texts(cut).slice(4, 6)).toEqual(['Une phrase.', 'Une autre.']);
    expect(cut.active).toMatchObject({ index: 5, caret: 0 });
    expect(editLines(cut, { act: 'undo' }).lines).toEqual(page);
  });

  it('joins with the line before, the caret at the seam', () => {
    const joined = after({ act: 'go', index: 4, caret: 0 }, { act: 'merge-back' });
    expect(texts(joined)[3]).toBe('Un titre Une phrase. Une autre.');
    expect(joined.active).toMatchObject({ index: 3, caret: 8 });
  });

  it('does not join with a line that is hidden', () => {
    const state = after({ act: 'merge-back' });
    expect(state.lines).toEqual(page);
    expect(state.past).toEqual([]);
  });

  it('keeps a line again as what it was', () => {
    const left = after({ act: 'kind', kind: 'subheadline' }, { act: 'toggle' });
    expect(left.lines[3]?.kind).toBe('furniture');
    expect(editLines(left, { act: 'toggle' }).lines[3]?.kind).toBe('subheadline');
  });

  it('selects several lines, and changes them at once', () => {
    const two = after({ act: 'step', by: 1, isExtending: true });
    expect(rangeOf(two)).toEqual({ from: 3, to: 4 });
    const left = editLines(two, { act: 'toggle' });
    expect(left.lines.map(({ kind }) => kind)).toEqual(Array.from({ length: 6 }, () => 'furniture'));
    expect(
      editLines(left, { act: 'toggle' })
        .lines.map(({ kind }) => kind)
        .slice(3, 5),
    ).toEqual(['headline', 'paragraph']);
    expect(editLines(left, { act: 'undo' }).lines).toEqual(page);
    expect(
      editLines(two, { act: 'kind', kind: 'quote' })
        .lines.map(({ kind }) => kind)
        .slice(3, 5),
    ).toEqual(['quote', 'quote']);
  });

  it('selects from where a person was to where they press, and one line alone again after that', () => {
    const far = after({ act: 'take', line: page[5] as ImportedLine, caret: 0, isExtending: true });
    expect(rangeOf(far)).toEqual({ from: 3, to: 5 });
    expect(rangeOf(editLines(far, { act: 'step', by: -1 }))).toEqual({ from: 4, to: 4 });
    expect(rangeOf(editLines(far, { act: 'unselect' }))).toEqual({ from: 5, to: 5 });
  });

  it('begins and ends the article where a person says', () => {
    const begun = after({ act: 'go', index: 1, caret: 0 }, { act: 'begin-article' });
    expect(begun.lines.map(({ kind }) => kind).slice(0, 4)).toEqual([
      'furniture',
      'paragraph',
      'paragraph',
      'headline',
    ]);
    const ended = after({ act: 'end-article' });
    expect(ended.lines[4]?.kind).toBe('furniture');
  });

  it('remembers no act that changed nothing', () => {
    expect(after({ act: 'kind', kind: 'headline' }).past).toEqual([]);
    expect(after({ act: 'split', caret: 0 }).past).toEqual([]);
  });
});

describe('lineGroups', () => {
  it('puts three left-out lines or more behind one button, fewer not', () => {
    expect(lineGroups(page, new Set(), 3)).toEqual([
      { kind: 'left-out', from: 0, to: 3, isOpen: false },
      { kind: 'line', index: 3 },
      { kind: 'line', index: 4 },
      { kind: 'line', index: 5 },
    ]);
  });

  it('shows the run whose line is in hand', () => {
    expect(lineGroups(page, new Set(), 1)).toHaveLength(7);
  });
});
