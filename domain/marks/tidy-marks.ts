import type { Mark, Text } from '#domain/text.ts';
import { inOrder } from './same-marks.ts';

const byPlace = (a: Mark, b: Mark): number => a.from - b.from || a.to - b.to || (a.kind < b.kind ? -1 : 1);

/**
 * A text with its marks in order: none reaches beyond the text or lies on no words (a footnote may), and none stands there
 * twice.
 */
export const tidyMarks = (text: Text): Text => {
  if (text.marks.length === 0) return text;
  const end = text.text.length;
  const seen = new Set<string>();
  const marks = text.marks
    .map((mark) => inOrder({ ...mark, from: Math.min(mark.from, end), to: Math.min(mark.to, end) }))
    .filter((mark) => {
      const told = JSON.stringify(mark);
      const isGood = (mark.kind === 'footnote' ? mark.from <= mark.to : mark.from < mark.to) && !seen.has(told);
      seen.add(told);
      return isGood;
    });
  return { text: text.text, marks: marks.toSorted(byPlace) };
};
