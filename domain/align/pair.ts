import type { SegmentKind } from '#domain/segment.ts';

export type AlignPart = { kind: SegmentKind; text: string };

/** Source paragraphs and the target paragraphs beside them, by their place from 0; one of the two may be none. */
export type Pair = { sources: number[]; targets: number[]; confidence: 'high' | 'low' };
