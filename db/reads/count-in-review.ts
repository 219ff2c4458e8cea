import type { Reader } from '#dialect';
import type { TargetLanguage } from '#locales/languages/language.ts';
import { and, count, eq } from 'drizzle-orm';
import { document, segmentVersion } from '../schema/documents.ts';
import { translation } from '../schema/translations.ts';

/** How many texts of a language wait for review in the current source version. */
export const countInReview = async (
  read: Reader,
  at: { documentId: string; language: TargetLanguage },
): Promise<number> => {
  const [row] = await read
    .select({ texts: count() })
    .from(translation)
    .innerJoin(document, eq(document.id, translation.documentId))
    .innerJoin(
      segmentVersion,
      and(
        eq(segmentVersion.documentId, document.id),
        eq(segmentVersion.number, document.currentSource),
        eq(segmentVersion.segmentId, translation.segmentId),
      ),
    )
    .where(
      and(
        eq(translation.documentId, at.documentId),
        eq(translation.language, at.language),
        eq(translation.state, 'in-review'),
      ),
    );
  return row?.texts ?? 0;
};
