import { Fragment, type ReactNode } from 'react';
import { isLinkable } from '#domain/marks/address.ts';
import type { Mark, Text } from '#domain/text.ts';

export type Footnote = Extract<Mark, { kind: 'footnote' }>;
type Props = {
  text: Text;
  /** What stands at the end of the words that a note belongs to. */ footnote?: (mark: Footnote) => ReactNode;
};

type Range = { from: number; to: number };
type Layer = 'link' | 'bold' | 'italic';

/** A text with its marks as elements, well nested whatever ranges overlap. */
export const MarkedText = ({ text: { text, marks }, footnote }: Props): ReactNode => {
  if (marks.length === 0) return text;
  const notes = footnote ? marks.filter((mark) => mark.kind === 'footnote').toSorted((a, b) => a.to - b.to) : [];
  // A reference is a link, and a link never holds another: what is marked is cut where a reference stands.
  const ends = [0, ...notes.map(({ to }) => to)];
  return (
    <>
      {notes.map((note, index) => (
        <Fragment key={index}>
          {layered(text, marks, { from: ends[index] ?? 0, to: note.to }, ['link', 'bold', 'italic'])}
          {footnote?.(note)}
        </Fragment>
      ))}
      {layered(text, marks, { from: ends.at(-1) ?? 0, to: text.length }, ['link', 'bold', 'italic'])}
    </>
  );
};

const layered = (text: string, marks: Mark[], range: Range, [layer, ...inner]: Layer[]): ReactNode => {
  if (!layer) return text.slice(range.from, range.to);
  return runsOf(
    range,
    marks.filter(({ kind }) => kind === layer),
  ).map(({ from, to, mark }) => (
    <Fragment key={from}>{element(mark, layered(text, marks, { from, to }, inner))}</Fragment>
  ));
};

/** The range in runs, each under one of the marks or under none. */
const runsOf = (range: Range, marks: Mark[]): (Range & { mark: Mark | null })[] => {
  const runs: (Range & { mark: Mark | null })[] = [];
  let at = range.from;
  for (const mark of marks.toSorted((a, b) => a.from - b.from)) {
    const from = Math.max(at, mark.from);
    const to = Math.min(range.to, mark.to);
    if (from >= to) continue;
    if (from > at) runs.push({ from: at, to: from, mark: null });
    runs.push({ from, to, mark });
    at = to;
  }
  return at < range.to ? [...runs, { from: at, to: range.to, mark: null }] : runs;
};

const element = (mark: Mark | null, children: ReactNode): ReactNode => {
  switch (mark?.kind) {
    case 'bold':
      return <strong>{children}</strong>;
    case 'italic':
      return <em>{children}</em>;
    case 'link':
      return isLinkable(mark.href) ? <a href={mark.href}>{children}</a> : children;
    default:
      return children;
  }
};
