import { Fragment } from 'react';
import type { Mark } from '#domain/text.ts';

/** Marks are drawn by tint and line, never by weight or slant: those would move the words. */
const look: Record<Exclude<Mark['kind'], 'footnote'>, string> = {
  bold: 'bg-accent-soft rounded-[2px] box-decoration-clone',
  italic: 'border-b border-dashed border-ink-3',
  link: 'border-b-[1.5px] border-accent',
};

/** A text with its marks. A footnote holds no words: it stands behind one, where it shows as a dot. */
export const MarkedText = ({ text, marks }: { text: string; marks?: readonly Mark[] | undefined }) => {
  if (!marks || marks.length === 0) return text;
  const isInside = (at: number) => at >= 0 && at <= text.length;
  const cuts = [...new Set([0, text.length, ...marks.flatMap(({ from, to }) => [from, to])].filter(isInside))].toSorted(
    (a, b) => a - b,
  );
  return cuts.map((from, at) => {
    const to = cuts[at + 1] ?? from;
    const classes = marks.flatMap((mark) =>
      mark.kind !== 'footnote' && mark.from <= from && mark.to >= to && from < to ? [look[mark.kind]] : [],
    );
    const isNoted = marks.some((mark) => mark.kind === 'footnote' && mark.to === from);
    const piece = text.slice(from, to);
    return (
      <Fragment key={from}>
        {isNoted ? (
          <span aria-hidden className="relative">
            <span className="absolute top-0 left-0 size-1.5 rounded-full bg-draft" />
          </span>
        ) : null}
        {classes.length === 0 ? piece : <span className={classes.join(' ')}>{piece}</span>}
      </Fragment>
    );
  });
};
