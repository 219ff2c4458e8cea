import type { Reader } from '#dialect';
import type { Language } from '#locales/languages/language.ts';
import { and, eq } from 'drizzle-orm';
import { document, segmentVersion } from '../schema/documents.ts';
import { translation } from '../schema/translations.ts';

/** Whether a document's current source has a paragraph, and who last wrote its text in a language; null where it has none. */
export const loadSegmentPlace = async (
  read: Reader,
  { documentId, segmentId, language }: { documentId: string; segmentId: string; language: Language },
): Promise<{ writerId: string | null } | null> => {
  const [row] = await read
    .select({ writerId: translation.lastEditorId })
    .from(segmentVersion)
    .innerJoin(
      document,
      and(eq(document.id, segmentVersion.documentId), eq(document.currentSource, segmentVersion.number)),
    )
    .leftJoin(
      translation,
      and(
        eq(translation.segmentId, segmentVersion.segmentId),
        // For the source any row will do: who wrote it is not asked.
        language === 'fr' ? undefined : eq(translation.language, language),
      ),
    )
    .where(and(eq(segmentVersion.documentId, documentId), eq(segmentVersion.segmentId, segmentId)))
    .limit(1);
  if (!row) return null;
  return { writerId: language === 'fr' ? null : row.writerId };
};
