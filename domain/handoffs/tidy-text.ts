import { inOrder } from '#domain/marks/same-marks.ts';
import type { Mark, Text } from '#domain/text.ts';

/**
 * A text with its marks in one form, so that two that look alike are alike: by their place, of one kind merged where they
 * meet, none without words but footnotes, and these where their sign stands.
 */
export const tidyText = ({ text, marks }: Text): Text => ({ text, marks: tidyMarks(marks, text.length) });

const tidyMarks = (marks: readonly Mark[], length: number): Mark[] => {
  const within = marks.map((mark) => inOrder({ ...mark, from: Math.max(0, mark.from), to: Math.min(mark.to, length) }));
  const notes = within.flatMap((mark) => (mark.kind === 'footnote' ? [{ ...mark, from: mark.to }] : []));
  const words = within.filter((mark) => mark.kind !== 'footnote' && mark.from < mark.to);
  const merged = [...Map.groupBy(words, nameOf).values()].flatMap(mergedOf);
  return [...merged, ...notes].toSorted(
    (a, b) => a.from - b.from || a.to - b.to || (nameOf(a) < nameOf(b) ? -1 : nameOf(a) > nameOf(b) ? 1 : 0),
  );
};

const nameOf = (mark: Mark): string => {
  switch (mark.kind) {
    case 'bold':
    case 'italic':
      return mark.kind;
    case 'link':
      return `link ${mark.href}`;
    case 'footnote':
      return `note ${mark.note}`;
  }
};

/** Marks of one kind as the fewest that cover the same words. */
const mergedOf = (marks: Mark[]): Mark[] => {
  const result: Mark[] = [];
  for (const mark of marks.toSorted((a, b) => a.from - b.from)) {
    const last = result.at(-1);
    if (last && mark.from <= last.to) last.to = Math.max(last.to, mark.to);
    else result.push({ ...mark });
  }
  return result;
};
