import type { Reader } from '#dialect';
import { eq } from 'drizzle-orm';
import { ignoredFinding } from '../schema/translations.ts';

/** A finding that somebody set aside; null when there is none. */
export const loadIgnoredFinding = async (read: Reader, id: string) => {
  const [row] = await read
    .select({
      documentId: ignoredFinding.documentId,
      segmentId: ignoredFinding.segmentId,
      language: ignoredFinding.language,
      key: ignoredFinding.key,
      reason: ignoredFinding.reason,
    })
    .from(ignoredFinding)
    .where(eq(ignoredFinding.id, id))
    .limit(1);
  return row ?? null;
};
