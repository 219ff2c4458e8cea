import type { Mark, Text } from '#domain/text.ts';
import { tidyMarks } from './tidy-marks.ts';

/** A text as it is written: words, and codes that begin, end or stand between them. */
export type Piece = { kind: 'words'; words: string } | { kind: 'open' | 'close' | 'point'; code: Code };

/** A mark with the number that it goes by in its unit. A code that is not nested ends within another one. */
export type Code = { mark: Mark; id: number; isNested: boolean };

const isPoint = (mark: Mark): boolean => mark.from === mark.to;

/** Whether a mark ends within another that began before it, so that the two cannot stand in each other. */
export const crosses = (mark: Mark, others: readonly Mark[]): boolean =>
  others.some((other) => other.from < mark.from && other.to > mark.from && other.to < mark.to);

/** The pieces of a text, given the number of each of its marks. */
export const piecesOf = ({ text, marks }: Text, numbers: readonly number[]): Piece[] => {
  const inOrder = marks
    .map((mark, index) => ({ mark, id: numbers[index] ?? 0, isNested: !crosses(mark, marks) }))
    .toSorted((a, b) => a.mark.from - b.mark.from || b.mark.to - a.mark.to);
  const edges = [...new Set([0, text.length, ...marks.flatMap((mark) => [mark.from, mark.to])])].toSorted(
    (a, b) => a - b,
  );
  const open: Code[] = [];
  const pieces: Piece[] = [];
  edges.forEach((at, index) => {
    // Nested codes end in the opposite order of their beginning; others anywhere, before them.
    const ending = open.filter((code) => code.mark.to === at);
    for (const code of ending.toReversed().toSorted((a, b) => Number(a.isNested) - Number(b.isNested))) {
      pieces.push({ kind: 'close', code });
      open.splice(open.indexOf(code), 1);
    }
    for (const code of inOrder.filter(({ mark }) => mark.from === at)) {
      if (isPoint(code.mark)) pieces.push({ kind: 'point', code });
      else {
        pieces.push({ kind: 'open', code });
        open.push(code);
      }
    }
    const words = text.slice(at, edges[index + 1] ?? at);
    if (words !== '') pieces.push({ kind: 'words', words });
  });
  return pieces;
};

const isCounterpart = (source: Mark, target: Mark): boolean =>
  source.kind === target.kind &&
  isPoint(source) === isPoint(target) &&
  (source.kind !== 'link' || (target.kind === 'link' && source.href === target.href)) &&
  (source.kind !== 'footnote' || (target.kind === 'footnote' && source.note === target.note));

/** Both texts of a unit as they are written: a code of the target goes by the number of its counterpart in the source. */
export const sidesOf = (source: Text, target: Text | null): { source: Piece[]; target: Piece[] | null } => {
  const from = { text: source.text, marks: tidyMarks(source.marks) };
  const ids = from.marks.map((_, index) => index + 1);
  if (!target) return { source: piecesOf(from, ids), target: null };
  const to = { text: target.text, marks: tidyMarks(target.marks) };
  const free = new Set(ids);
  let next = ids.length;
  const numbers = to.marks.map((mark) => {
    const isNested = !crosses(mark, to.marks);
    const found = ids.find((id) => {
      const one = from.marks[id - 1];
      return one && free.has(id) && isCounterpart(one, mark) && crosses(one, from.marks) !== isNested;
    });
    if (found === undefined) return (next += 1);
    free.delete(found);
    return found;
  });
  return { source: piecesOf(from, ids), target: piecesOf(to, numbers) };
};
