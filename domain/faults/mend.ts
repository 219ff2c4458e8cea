import type { Text } from '#domain/text.ts';
import { shiftMarks } from '#domain/marks/shift-marks.ts';
import type { FaultSpan } from './fault.ts';

/** A text with spans replaced; those without a replacement, and those that another one touches, stay as they are. */
export const mend = ({ text, marks }: Text, spans: readonly FaultSpan[]): Text => {
  const inOrder = spans
    .filter((span): span is FaultSpan & { replacement: string } => span.replacement !== null)
    .toSorted((a, b) => a.from - b.from || a.to - b.to);
  let mended: Text = { text, marks };
  let moved = 0;
  let last = -1;
  for (const { from, to, replacement } of inOrder) {
    if (from < last) continue;
    const words = mended.text.slice(0, from + moved) + replacement + mended.text.slice(to + moved);
    mended = { text: words, marks: shiftMarks(mended.marks, mended.text, words) };
    moved += replacement.length - (to - from);
    last = to;
  }
  return mended;
};
