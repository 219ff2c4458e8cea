import type { ContactLine, SegmentKind } from '#domain/segment.ts';

/** One language of a document as it leaves by a file. */
export type Exported = {
  segments: { kind: SegmentKind; text: string }[];
  endMark: string | null;
  contacts: ContactLine[];
};
