import { beforeEach, describe, expect, it, vi } from 'vitest';
import { plain, type Mark } from '#domain/text.ts';
import { reviewer, translationIn, translator } from '#domain/workflow/testing/translation-in.ts';
import type { Translation } from '#domain/workflow/translation.ts';
import { createCell, type Cell, type CellDoor } from './cell.ts';
import type { CellPlace } from './cell-key.ts';
import { createEditHistory } from './edit-history.ts';
import { createWriting, type NotDone, type Span, type Writing } from './writing.ts';

const place = (segmentId: string): CellPlace => ({ segmentId, language: 'en' });
let actor = translator;
let cells: Map<string, Cell>;
let selected: Span | null;
let went: [string, number][];
let told: ({ did: 'undo' | 'redo' } | { not: NotDone })[];
let writing: Writing;
let sent: { text: string; origin: string }[];

const add = (segmentId: string, first: Translation) => {
  let known = { ...first, segmentId };
  const door: CellDoor = {
    save: async (version, text, _, origin) => {
      sent.push({ text: text.text, origin });
      return (known = { ...known, version: version + 1, text, origin });
    },
    newest: async () => known,
    refusalOf: () => 'broken',
    edited: (at) => at,
    keep: () => {},
    drop: () => {},
    onChange: () => {},
  };
  cells.set(segmentId, createCell(known, door));
};
const textOf = (segmentId: string) => cells.get(segmentId)!.read().text;

beforeEach(() => {
  vi.useFakeTimers();
  actor = translator;
  cells = new Map();
  selected = null;
  went = [];
  told = [];
  sent = [];
  writing = createWriting({
    history: createEditHistory(),
    cell: ({ segmentId }) => cells.get(segmentId),
    circumstancesOf: () => ({
      actor,
      now: '2026-11-01T10:00:00.000Z',
      source: { number: 1, hash: '', open: true },
      editPolicy: 'reviewer-edit-stands',
      handedOver: true,
    }),
    selection: () => selected,
    goTo: ({ segmentId }, caret) => went.push([segmentId, caret]),
    atOnce: (change) => change(),
    tell: (outcome) => told.push(outcome),
  });
  return () => void vi.useRealTimers();
});

describe('writing into cells', () => {
  it('puts a match into an untouched cell, with where it comes from, and one undo takes it back', async () => {
    add('one', translationIn('untranslated'));
    expect(writing.insertText(place('one'), 'From memory.', 'memory')).toBe(true);
    await cells.get('one')!.flush();
    expect(sent).toEqual([{ text: 'From memory.', origin: 'memory' }]);
    writing.undo();
    expect(textOf('one')).toBe('');
    expect(told).toEqual([{ did: 'undo' }]);
  });

  it('replaces what a memory filled in and nobody edited', () => {
    add('one', translationIn('draft', { text: plain('Old match.'), origin: 'memory' }));
    writing.insertText(place('one'), 'New match.', 'memory');
    expect(textOf('one')).toBe('New match.');
  });

  it('puts a match at the caret of a text that somebody wrote, over what is selected', async () => {
    add('one', translationIn('draft', { text: plain('One two three.') }));
    selected = [4, 7];
    writing.insertText(place('one'), '2', 'memory');
    expect(textOf('one')).toBe('One 2 three.');
    expect(went).toEqual([['one', 5]]);
    await cells.get('one')!.flush();
    expect(sent[0]?.origin).toBe('human');
    writing.undo();
    expect(textOf('one')).toBe('One two three.');
    expect(went.at(-1)).toEqual(['one', 4]);
    writing.redo();
    expect(textOf('one')).toBe('One 2 three.');
  });

  it('takes back across cells, in order, each where it was', () => {
    add('one', translationIn('draft', { text: plain('a') }));
    add('two', translationIn('untranslated'));
    writing.type(place('one'), 'ab', 2);
    writing.type(place('two'), 'z', 1);
    writing.write(place('one'), '\u00A0');
    expect(textOf('one')).toBe('ab\u00A0');
    writing.undo();
    writing.undo();
    expect([textOf('one'), textOf('two')]).toEqual(['ab', '']);
    writing.undo();
    expect(textOf('one')).toBe('a');
    writing.undo();
    expect(told.at(-1)).toEqual({ not: 'nothing' });
    expect(went.map(([segment]) => segment)).toEqual(['one', 'one', 'two', 'one']);
  });

  it('takes a change of many cells back as one, and says which were refused', () => {
    add('one', translationIn('draft', { text: plain('HCR') }));
    add('two', translationIn('draft', { text: plain('the HCR') }));
    const report = writing.writeAll([
      { place: place('one'), text: 'UNHCR' },
      { place: place('two'), text: 'the UNHCR' },
      { place: place('gone'), text: 'x' },
    ]);
    expect(report).toEqual({ done: 2, refused: [{ place: place('gone'), refusal: 'not-found' }] });
    writing.undo();
    expect([textOf('one'), textOf('two')]).toEqual(['HCR', 'the HCR']);
    writing.redo();
    expect([textOf('one'), textOf('two')]).toEqual(['UNHCR', 'the UNHCR']);
  });

  it('takes back after the text was marked done, and after somebody changed another part of it', () => {
    add('one', translationIn('draft', { text: plain('The countries met in Brussels.') }));
    writing.type(place('one'), 'The states met in Brussels.', 10);
    const cell = cells.get('one')!;
    cell.type('The states met in Brussels yesterday.');
    writing.undo();
    expect(textOf('one')).toBe('The countries met in Brussels yesterday.');
  });

  it('leaves words that somebody rewrote since, and says so', () => {
    add('one', translationIn('draft', { text: plain('The countries met.') }));
    writing.type(place('one'), 'The states met.', 10);
    cells.get('one')!.type('The nations met.');
    writing.undo();
    expect(textOf('one')).toBe('The nations met.');
    expect(told).toEqual([{ not: 'moved' }]);
  });

  it('changes nothing that the rules refuse, and says why', () => {
    actor = reviewer;
    add('one', translationIn('draft'));
    expect(writing.write(place('one'), 'x')).toBe(false);
    expect(told).toEqual([{ not: 'not-allowed' }]);
    expect(cells.get('one')!.read().refusal).toBe('not-allowed');
    expect(writing.writeAll([{ place: place('one'), text: 'x' }]).refused).toHaveLength(1);
  });
});

describe('marks', () => {
  const bold = (from: number, to: number): Mark => ({ kind: 'bold', from, to });
  const marksOf = (segmentId: string) => cells.get(segmentId)!.read().marks;
  beforeEach(() => add('m', translationIn('draft', { text: { text: 'One two.', marks: [bold(4, 7)] } })));

  it('come back with what was deleted, and go again', () => {
    writing.type(place('m'), 'One .', 4);
    expect(marksOf('m')).toEqual([]);
    writing.undo();
    expect([textOf('m'), marksOf('m')]).toEqual(['One two.', [bold(4, 7)]]);
    writing.redo();
    expect([textOf('m'), marksOf('m')]).toEqual(['One .', []]);
  });

  it('are placed and taken off in steps of their own', () => {
    expect(writing.mark(place('m'), [bold(0, 3), bold(4, 7)])).toBe(true);
    writing.mark(place('m'), []);
    writing.undo();
    expect(marksOf('m')).toEqual([bold(0, 3), bold(4, 7)]);
    writing.undo();
    expect([textOf('m'), marksOf('m')]).toEqual(['One two.', [bold(4, 7)]]);
  });

  it('are typed into in one step, as words are', () => {
    const note = (words: string): Mark => ({ kind: 'footnote', from: 7, to: 7, note: words });
    writing.mark(place('m'), [note('Un')]);
    writing.typeMark(place('m'), note('Un'), note('O'));
    writing.typeMark(place('m'), note('O'), note('On'));
    expect(marksOf('m')).toEqual([note('On')]);
    writing.undo();
    expect(marksOf('m')).toEqual([note('Un')]);
  });

  it('come with a text that is put in, and move with those that are there', () => {
    selected = [0, 0];
    writing.write(place('m'), 'Zero ', undefined, [bold(0, 4)]);
    expect([textOf('m'), marksOf('m')]).toEqual(['Zero One two.', [bold(0, 4), bold(9, 12)]]);
  });

  it('move where words are replaced in many cells, and come back with them', () => {
    writing.writeAll([{ place: place('m'), text: 'Three two.' }]);
    expect(marksOf('m')).toEqual([bold(6, 9)]);
    writing.undo();
    expect(marksOf('m')).toEqual([bold(4, 7)]);
  });

  it('stay where somebody else marked what a step without marks takes back', () => {
    add('n', translationIn('draft', { text: plain('One.') }));
    writing.type(place('n'), 'One. Two.', 9);
    cells.get('n')!.type('One. Two.', 'human', [bold(0, 3)]);
    writing.undo();
    expect([textOf('n'), marksOf('n')]).toEqual(['One.', [bold(0, 3)]]);
  });

  it('are refused to whoever may not write', () => {
    actor = reviewer;
    expect(writing.mark(place('m'), [])).toBe(false);
    expect(marksOf('m')).toEqual([bold(4, 7)]);
  });
});
