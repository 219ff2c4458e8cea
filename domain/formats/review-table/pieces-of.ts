import type { Mark, Text } from '#domain/text.ts';

export type Piece =
  | { kind: 'words'; text: string; bold: boolean; italic: boolean; href: string | null }
  | { kind: 'note'; note: string };

/** A text cut where its marks begin and end, footnotes between: what Word calls runs. */
export const piecesOf = ({ text, marks }: Text): Piece[] => {
  const cuts = [...new Set([0, text.length, ...marks.flatMap(({ from, to }) => [from, to])])]
    .filter((at) => at >= 0 && at <= text.length)
    .toSorted((a, b) => a - b);
  return cuts.flatMap((from, at): Piece[] => {
    const notes = marks.flatMap((mark): Piece[] =>
      mark.kind === 'footnote' && mark.to === from ? [{ kind: 'note', note: mark.note }] : [],
    );
    const to = cuts[at + 1];
    if (to === undefined) return notes;
    const over = marks.filter((mark) => mark.from <= from && mark.to >= to);
    const has = (kind: Mark['kind']) => over.some((mark) => mark.kind === kind);
    const href = over.find((mark) => mark.kind === 'link')?.href ?? null;
    return [...notes, { kind: 'words', text: text.slice(from, to), bold: has('bold'), italic: has('italic'), href }];
  });
};
