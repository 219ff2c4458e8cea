import { pairMarks } from '#domain/marks/pair-marks.ts';
import { literalPlace, placeMark, rangeFor } from '#domain/marks/place-mark.ts';
import type { Mark, Text } from '#domain/text.ts';

type NextMark =
  | { kind: 'place'; mark: Mark; words: string; marks: Mark[]; left: number }
  | { kind: 'no-marks' | 'all-placed' | 'no-words' };

type Asked = {
  source: Text;
  target: Text;
  selection: readonly [from: number, to: number];
  /** Which of the source's marks, in the order of reading; the next that is missing, when not told. */
  nth: number | undefined;
};

/**
 * What placing a mark of the source makes of the target: on what is selected; where nothing is, on the very words if they
 * stand there once, else on the word at the caret, or for a note at the caret.
 */
export const nextMark = ({ source, target, selection, nth }: Asked): NextMark => {
  const { pairs } = pairMarks(source, target);
  if (pairs.length === 0) return { kind: 'no-marks' };
  const open = pairs.filter((pair) => pair.target === null);
  const chosen = nth === undefined ? open[0] : pairs[nth];
  if (!chosen) return { kind: 'all-placed' };
  const mark = chosen.source;
  const isFree = selection[0] === selection[1] && mark.kind !== 'footnote';
  const range =
    (isFree ? literalPlace(mark, source.text, target) : null) ?? rangeFor(mark.kind, target.text, selection);
  if (!range) return { kind: 'no-words' };
  const words = target.text.slice(...range);
  return { kind: 'place', mark, words, marks: placeMark(target, mark, range), left: open.length - 1 };
};
