import type { SegmentKind } from '#domain/segment.ts';
import type { Text } from '#domain/text.ts';

type Segment = { kind: SegmentKind; text: Text };

/** Segments of which the first paragraph begins with a dateline (as `runInDateline` writes it); its marks move along. */
export const runInto = <Own extends Segment>(segments: readonly Own[], dateline: string): Own[] => {
  const first = segments.findIndex(({ kind }) => kind === 'paragraph');
  if (dateline === '' || first < 0) return [...segments];
  return segments.map((segment, at) => (at === first ? { ...segment, text: after(dateline, segment.text) } : segment));
};

const after = (dateline: string, { text, marks }: Text): Text => ({
  text: dateline + text,
  marks: marks.map((mark) => ({ ...mark, from: mark.from + dateline.length, to: mark.to + dateline.length })),
});
