import { beforeEach, describe, expect, it } from 'vitest';
import type { CellPlace } from './cell-key.ts';
import { createEditHistory, type EditHistory } from './edit-history.ts';

const one: CellPlace = { segmentId: 'one', language: 'en' };
const two: CellPlace = { segmentId: 'two', language: 'en' };
let clock = 0;
let history: EditHistory;
beforeEach(() => {
  clock = 0;
  history = createEditHistory(() => clock);
});

/** Types letters at the end of a text, some milliseconds apart. */
const type = (place: CellPlace, from: string, letters: string, apart = 100) => {
  let text = from;
  for (const letter of letters) {
    clock += apart;
    history.typed({ place, before: text, after: text + letter, caretAfter: text.length + 1 });
    text += letter;
  }
  return text;
};

describe('the history of edits', () => {
  it('takes a burst of typing back at once, and gives it again', () => {
    type(one, 'It', ' is');
    expect(history.undo()).toEqual([{ place: one, before: 'It', after: 'It is', caretBefore: 2, caretAfter: 5 }]);
    expect(history.undo()).toBeNull();
    expect(history.redo()).toMatchObject([{ after: 'It is' }]);
    expect(history.redo()).toBeNull();
    expect(history.undo()).toMatchObject([{ before: 'It' }]);
  });

  it('parts bursts at a pause, at a move of the caret, and at another cell', () => {
    type(one, '', 'ab');
    clock += 2000;
    type(one, 'ab', 'c');
    history.typed({ place: one, before: 'abc', after: 'Xabc', caretAfter: 1 });
    type(two, '', 'z');
    expect(history.undo()).toMatchObject([{ place: two, after: 'z' }]);
    expect(history.undo()).toMatchObject([{ before: 'abc', after: 'Xabc', caretBefore: 0 }]);
    expect(history.undo()).toMatchObject([{ before: 'ab', after: 'abc' }]);
    expect(history.undo()).toMatchObject([{ before: '', after: 'ab' }]);
  });

  it('parts a burst where it is told to', () => {
    type(one, '', 'a');
    history.close();
    type(one, 'a', 'b');
    expect(history.undo()).toMatchObject([{ before: 'a', after: 'ab' }]);
  });

  it('takes deletions forward and backward into a burst', () => {
    history.typed({ place: one, before: 'abcd', after: 'abc', caretAfter: 3 });
    history.typed({ place: one, before: 'abc', after: 'ab', caretAfter: 2 });
    history.typed({ place: one, before: 'ab', after: 'a', caretAfter: 1 });
    expect(history.undo()).toMatchObject([{ before: 'abcd', after: 'a' }]);
    history.typed({ place: one, before: 'abcd', after: 'bcd', caretAfter: 0 });
    history.typed({ place: one, before: 'bcd', after: 'cd', caretAfter: 0 });
    expect(history.undo()).toMatchObject([{ before: 'abcd', after: 'cd' }]);
  });

  it('keeps a change of many cells as one, apart from what is typed around it', () => {
    type(one, '', 'a');
    history.record([
      { place: one, before: 'a', after: 'b' },
      { place: two, before: 'a', after: 'a' },
      { place: two, before: 'c', after: 'd' },
    ]);
    type(one, 'b', 'c');
    expect(history.undo()).toMatchObject([{ before: 'b', after: 'bc' }]);
    expect(history.undo()).toHaveLength(2);
    expect(history.undo()).toMatchObject([{ before: '', after: 'a' }]);
  });

  it('forgets what was taken back once something else is typed', () => {
    type(one, '', 'a');
    history.undo();
    type(one, '', 'b');
    expect(history.redo()).toBeNull();
  });
});
