import type { Mark } from '#domain/text.ts';
import { editsOf, type TextEdit } from './edits-of.ts';

/**
 * The marks of a text as they stand after it was edited, in order. What is typed at the edge of a mark is not in it; a mark
 * grows and shrinks with what is typed in it, and goes with the last of its words. A footnote holds no words, it stands at
 * `to`: it stays there until what is on both sides of it is deleted at once. Passages that were replaced whole in one go (a
 * name for a name) stay marked; one that is typed over is not, after its first letter.
 */
export const shiftMarks = (marks: Mark[], before: string, after: string): Mark[] => {
  if (marks.length === 0 || before === after) return marks;
  const edits = editsOf(before, after).toReversed();
  return marks
    .flatMap((mark) => {
      let moved: Mark | null = within(mark, before.length);
      for (const edit of edits) moved = moved && shifted(moved, edit, before.length);
      return moved ? [moved] : [];
    })
    .toSorted((a, b) => a.from - b.from || a.to - b.to);
};

/** A mark as far as it lies in the text; null when nothing of it does. */
const within = (mark: Mark, length: number): Mark | null => {
  const from = Math.min(mark.from, length);
  const to = Math.min(mark.to, length);
  if (from > to || (from === to && mark.kind !== 'footnote')) return null;
  return from === mark.from && to === mark.to ? mark : { ...mark, from, to };
};

const shifted = (mark: Mark, edit: TextEdit, length: number): Mark | null => {
  const by = edit.length - (edit.to - edit.from);
  // With all of a text its notes go too.
  if (edit.from === 0 && edit.to === length && isTypedOver(edit)) return null;
  const edge = edgeOf(mark, edit);
  if (edge === 'after') return mark;
  if (edge === 'before') return { ...mark, from: mark.from + by, to: mark.to + by };
  return mark.kind === 'footnote' ? shiftedNote(mark, edit, by) : shiftedWords(mark, edit, by);
};

/** Whether an edit is all before a mark, or all after it, or could be with the same outcome; null when it is in it. */
const edgeOf = ({ from, to }: Mark, edit: TextEdit): 'before' | 'after' | null => {
  if (to <= edit.from) return 'after';
  if (from >= edit.to) return 'before';
  const width = edit.to - edit.from;
  return from - width >= edit.low && from - width <= edit.from ? 'before' : null;
};

const isCovered = ({ from, to }: Mark, edit: TextEdit): boolean => edit.from <= from && to <= edit.to;

/** One letter in place of many is what stands after the first key of somebody who types over them. */
const isTypedOver = ({ from, to, length }: TextEdit): boolean => length === 0 || (length === 1 && to - from > 1);

const shiftedWords = (mark: Mark, edit: TextEdit, by: number): Mark | null => {
  if (isCovered(mark, edit)) {
    const isWhole = edit.from === mark.from && edit.to === mark.to;
    return isWhole && !isTypedOver(edit) ? { ...mark, to: mark.to + by } : null;
  }
  // Half of it was replaced, with words that are not its own.
  if (edit.from < mark.from) return { ...mark, from: edit.from + edit.length, to: mark.to + by };
  return { ...mark, to: edit.to > mark.to ? edit.from : mark.to + by };
};

const shiftedNote = (mark: Mark, edit: TextEdit, by: number): Mark | null => {
  if (mark.to < edit.to) return null;
  const to = mark.to + by;
  const from = mark.from <= edit.from ? mark.from : edit.from + edit.length;
  return { ...mark, from: Math.min(from, to), to };
};
