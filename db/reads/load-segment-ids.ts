import type { Reader } from '#dialect';
import { and, asc, eq } from 'drizzle-orm';
import { segmentVersion } from '../schema/documents.ts';

/** The segments of a source version, in order. */
export const loadSegmentIds = async (read: Reader, documentId: string, number: number): Promise<string[]> => {
  const rows = await read
    .select({ id: segmentVersion.segmentId })
    .from(segmentVersion)
    .where(and(eq(segmentVersion.documentId, documentId), eq(segmentVersion.number, number)))
    .orderBy(asc(segmentVersion.position));
  return rows.map(({ id }) => id);
};
