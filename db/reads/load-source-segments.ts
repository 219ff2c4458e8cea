import type { Reader } from '#dialect';
import { and, asc, eq, inArray } from 'drizzle-orm';
import { document, segmentVersion } from '../schema/documents.ts';

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
};

/** The segments of the source version of a document that people translate, in order. */
export const loadCurrentSegments = (read: Reader, documentId: string) =>
  read
    .select(columns)
    .from(segmentVersion)
    .innerJoin(
      document,
      and(eq(document.id, segmentVersion.documentId), eq(document.currentSource, segmentVersion.number)),
    )
    .where(eq(document.id, documentId))
    .orderBy(asc(segmentVersion.position));

/** The segments of some versions of a source, in order. */
export const loadSourceSegments = (read: Reader, documentId: string, numbers: number[]) =>
  read
    .select(columns)
    .from(segmentVersion)
    .where(and(eq(segmentVersion.documentId, documentId), inArray(segmentVersion.number, numbers)))
    .orderBy(asc(segmentVersion.number), asc(segmentVersion.position));

export type LoadedSegment = Awaited<ReturnType<typeof loadSourceSegments>>[number];
