import type { Reader } from '#dialect';
import { and, eq, isNotNull } from 'drizzle-orm';
import { segment, sourceVersion } from '../schema/documents.ts';
import { blob } from '../schema/house.ts';

const xliff = 'application/xliff+xml';

const isFileOf = (documentId: string, number: number) =>
  and(eq(sourceVersion.documentId, documentId), eq(sourceVersion.number, number), eq(blob.mediaType, xliff));

/** The name of the XLIFF file that a source version came as; null when it came otherwise. */
export const loadXliffName = async (read: Reader, documentId: string, number: number): Promise<string | null> => {
  const [row] = await read
    .select({ name: blob.name })
    .from(sourceVersion)
    .innerJoin(blob, eq(blob.sha256, sourceVersion.original))
    .where(isFileOf(documentId, number))
    .limit(1);
  return row ? row.name : null;
};

/** That file, and the units of it that are segments. */
export const loadXliffSource = async (read: Reader, documentId: string, number: number) => {
  const [[file], units] = await Promise.all([
    read
      .select({ name: blob.name, content: blob.content })
      .from(sourceVersion)
      .innerJoin(blob, eq(blob.sha256, sourceVersion.original))
      .where(isFileOf(documentId, number))
      .limit(1),
    read
      .select({ segmentId: segment.id, unit: segment.foreignId })
      .from(segment)
      .where(and(eq(segment.documentId, documentId), isNotNull(segment.foreignId))),
  ]);
  return file ? { ...file, units } : null;
};
