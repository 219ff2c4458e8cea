import type { BlockLine } from '#domain/blocks/block.ts';
import type { ContactLine, SegmentKind } from '#domain/segment.ts';
import type { Mark } from '#domain/text.ts';

/** One language of a document as it leaves by a file. */
export type Exported = {
  segments: { kind: SegmentKind; text: string; marks?: Mark[] }[];
  /** About the organizations, block by block, after the end mark. */
  boilerplate?: BlockLine[][];
  /** On the language that prevails, at the very end. */
  notice?: string | null;
  endMark: string | null;
  contacts: ContactLine[];
};
