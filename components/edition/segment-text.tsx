import type { EditionContent } from '#domain/editions/edition-content.ts';

type Segment = EditionContent['segments'][number];

/** A segment as the element that it is; lists are wrapped by `grouped`. */
export const SegmentText = ({ segment, level = 2 }: { segment: Segment; level?: 2 | 3 }) => {
  const { kind, text } = segment;
  const Heading = level === 2 ? 'h2' : 'h3';
  switch (kind) {
    case 'headline':
      return <h1>{text.text}</h1>;
    case 'subheadline':
      return <p className="dek">{text.text}</p>;
    case 'heading':
      return <Heading>{text.text}</Heading>;
    case 'quote':
      return <blockquote>{text.text}</blockquote>;
    case 'dateline':
      return <p className="dateline">{text.text}</p>;
    case 'list-item':
      return <li>{text.text}</li>;
    case 'paragraph':
    case 'table-cell':
      return <p>{text.text}</p>;
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
