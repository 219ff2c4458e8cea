import type { Reader } from '#dialect';
import { and, asc, eq, gt, isNotNull, lte } from 'drizzle-orm';
import { segmentVersion, sourceVersion } from '../schema/documents.ts';

/** Every version of a source, in order. */
export const loadSourceVersions = (read: Reader, documentId: string) =>
  read.select().from(sourceVersion).where(eq(sourceVersion.documentId, documentId)).orderBy(asc(sourceVersion.number));

/** What was said of the segments that changed, after one version up to another, in order. */
export const loadSaidBetween = (read: Reader, documentId: string, { from, to }: { from: number; to: number }) =>
  read
    .select({
      segmentId: segmentVersion.segmentId,
      number: segmentVersion.number,
      affects: segmentVersion.affects,
      reason: segmentVersion.reason,
      parts: segmentVersion.parts,
    })
    .from(segmentVersion)
    .where(
      and(
        eq(segmentVersion.documentId, documentId),
        gt(segmentVersion.number, from),
        lte(segmentVersion.number, to),
        isNotNull(segmentVersion.affects),
      ),
    )
    .orderBy(asc(segmentVersion.number));
