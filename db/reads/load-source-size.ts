import type { Reader } from '#dialect';
import { and, count, eq, sum } from 'drizzle-orm';
import { document, segmentVersion } from '../schema/documents.ts';

const current = and(eq(document.id, segmentVersion.documentId), eq(document.currentSource, segmentVersion.number));

/** How many paragraphs and words the source has that people translate. */
export const loadSourceSize = async (read: Reader, documentId: string): Promise<{ total: number; words: number }> => {
  const [row] = await read
    .select({ total: count(), words: sum(segmentVersion.words).mapWith(Number) })
    .from(segmentVersion)
    .innerJoin(document, current)
    .where(eq(document.id, documentId));
  return { total: row?.total ?? 0, words: row?.words ?? 0 };
};

/** The place of a segment in that source, from 0; null when it has none. */
export const loadSegmentPlace = async (read: Reader, documentId: string, segmentId: string): Promise<number | null> => {
  const [row] = await read
    .select({ position: segmentVersion.position })
    .from(segmentVersion)
    .innerJoin(document, current)
    .where(and(eq(document.id, documentId), eq(segmentVersion.segmentId, segmentId)));
  return row?.position ?? null;
};
