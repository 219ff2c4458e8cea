import type { Reader } from '#dialect';
import { and, asc, eq, inArray } from 'drizzle-orm';
import { segmentVersion } from '../schema/documents.ts';

/** The segments of some versions of a source, in order. */
export const loadSourceSegments = (read: Reader, documentId: string, numbers: number[]) =>
  read
    .select({
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
    })
    .from(segmentVersion)
    .where(and(eq(segmentVersion.documentId, documentId), inArray(segmentVersion.number, numbers)))
    .orderBy(asc(segmentVersion.number), asc(segmentVersion.position));

export type LoadedSegment = Awaited<ReturnType<typeof loadSourceSegments>>[number];
