import type { SegmentKind } from '#domain/segment.ts';

export type OldParagraph = { id: string; kind: SegmentKind; text: string };
export type NewParagraph = { kind: SegmentKind; text: string };

/** Which old paragraph a new one is; null for none. `parts` are those it was split off from (null id) or merged of. */
export type Pairing = { id: string | null; parts: string[] | null };

export const realignClasses = [
  'unchanged',
  'edited',
  'moved',
  'moved-edited',
  /** One old paragraph became several; the one with most of its words has its identity. */
  'split',
  /** Several old paragraphs became one, which has the identity of the largest. */
  'merged',
  'added',
] as const;
export type RealignClass = (typeof realignClasses)[number];

export type RealignedRow = Pairing & { class: RealignClass };

/** A row for each new paragraph, and the old ones that are in none. */
export type Realignment = { rows: RealignedRow[]; deleted: string[] };
