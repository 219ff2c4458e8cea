import type { ReactNode } from 'react';
import type { EditionContent } from '#domain/editions/edition-content.ts';
import { MarkedText, type Footnote } from './marked-text.tsx';

type Segment = EditionContent['segments'][number];
type Props = { segment: Segment; footnote: (mark: Footnote) => ReactNode };

/** A segment as the element that it is; list items stand in the list that `grouped` makes. */
export const SegmentText = ({ segment: { kind, text }, footnote }: Props) => {
  const words = <MarkedText text={text} footnote={footnote} />;
  switch (kind) {
    case 'headline':
      return <h1>{words}</h1>;
    case 'subheadline':
      return <p className="dek">{words}</p>;
    case 'heading':
      return <h2>{words}</h2>;
    case 'quote':
      return (
        <blockquote>
          <p>{words}</p>
        </blockquote>
      );
    case 'dateline':
      return <p className="dateline">{words}</p>;
    case 'list-item':
      return <li>{words}</li>;
    case 'paragraph':
    case 'table-cell':
      return <p>{words}</p>;
  }
};

/** Segments with each run of list items together, so that a list is one list. */
export const grouped = (segments: Segment[]): Segment[][] => {
  const groups: Segment[][] = [];
  for (const segment of segments) {
    const last = groups.at(-1);
    if (segment.kind === 'list-item' && last?.[0]?.kind === 'list-item') last.push(segment);
    else groups.push([segment]);
  }
  return groups;
};
