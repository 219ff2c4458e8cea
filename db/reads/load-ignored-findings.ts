import type { Reader } from '#dialect';
import { eq } from 'drizzle-orm';
import { ignoredFinding } from '../schema/translations.ts';

/** Every finding of a document that somebody set aside, with the texts for which that holds. */
export const loadIgnoredFindings = (read: Reader, documentId: string) =>
  read
    .select({
      id: ignoredFinding.id,
      segmentId: ignoredFinding.segmentId,
      language: ignoredFinding.language,
      key: ignoredFinding.key,
      sourceHash: ignoredFinding.sourceHash,
      textHash: ignoredFinding.textHash,
      reason: ignoredFinding.reason,
      byName: ignoredFinding.byName,
      at: ignoredFinding.at,
    })
    .from(ignoredFinding)
    .where(eq(ignoredFinding.documentId, documentId));
