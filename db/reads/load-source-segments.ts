import type { Reader } from '#dialect';
import { and, asc, eq, gte, inArray, lt, type SQL } from 'drizzle-orm';
import { document, segmentVersion } from '../schema/documents.ts';

/** Some paragraphs of a document by their place, from 0; `to` is the place after the last. */
export type Span = { from: number; to: number };

/** The condition that a segment stands within a span; none for the whole document. */
export const within = (span: Span | null): SQL | undefined =>
  span ? and(gte(segmentVersion.position, span.from), lt(segmentVersion.position, span.to)) : undefined;

const columns = {
  number: segmentVersion.number,
  id: segmentVersion.segmentId,
  position: segmentVersion.position,
  kind: segmentVersion.kind,
  text: segmentVersion.text,
  marks: segmentVersion.marks,
  hash: segmentVersion.hash,
  words: segmentVersion.words,
  affects: segmentVersion.affects,
  reason: segmentVersion.reason,
  parts: segmentVersion.parts,
};

/** The segments of the source version of a document that people translate, in order: all, or those of a span. */
export const loadCurrentSegments = (read: Reader, documentId: string, span: Span | null = null) =>
  read
    .select(columns)
    .from(segmentVersion)
    .innerJoin(
      document,
      and(eq(document.id, segmentVersion.documentId), eq(document.currentSource, segmentVersion.number)),
    )
    .where(and(eq(document.id, documentId), within(span)))
    .orderBy(asc(segmentVersion.position));

/** The segments of some versions of a source, in order. */
export const loadSourceSegments = (read: Reader, documentId: string, numbers: number[]) =>
  read
    .select(columns)
    .from(segmentVersion)
    .where(and(eq(segmentVersion.documentId, documentId), inArray(segmentVersion.number, numbers)))
    .orderBy(asc(segmentVersion.number), asc(segmentVersion.position));

export type LoadedSegment = Awaited<ReturnType<typeof loadSourceSegments>>[number];

/** A subquery: the segments of a span of the source that people translate. */
export const segmentsWithin = (read: Reader, documentId: string, span: Span) =>
  read
    .select({ id: segmentVersion.segmentId })
    .from(segmentVersion)
    .innerJoin(
      document,
      and(eq(document.id, segmentVersion.documentId), eq(document.currentSource, segmentVersion.number)),
    )
    .where(and(eq(document.id, documentId), within(span)));
