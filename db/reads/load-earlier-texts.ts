import type { Reader } from '#dialect';
import type { Translation } from '#domain/workflow/translation.ts';
import { and, asc, eq, inArray, isNotNull } from 'drizzle-orm';
import { event } from '../schema/house.ts';
import { document, segmentVersion } from '../schema/documents.ts';
import { translation } from '../schema/translations.ts';

/** What each change of the source met in the texts of a document that still lag behind it, oldest first. */
export const loadTextsAtChange = async (read: Reader, documentId: string) => {
  const rows = await read
    .select({ segmentId: translation.segmentId, language: translation.language, before: event.before })
    .from(translation)
    .innerJoin(
      event,
      and(
        eq(event.segmentId, translation.segmentId),
        eq(event.language, translation.language),
        eq(event.kind, 'translation-source-changed'),
      ),
    )
    .where(and(eq(translation.documentId, documentId), isNotNull(translation.staleFrom)))
    .orderBy(asc(event.number));
  return rows.map(({ before, ...row }) => ({ ...row, before: before as Translation }));
};

/** The segments of the source that people translate which were split off from others, or merged of them. */
export const loadParts = (read: Reader, documentId: string) =>
  read
    .select({ segmentId: segmentVersion.segmentId, parts: segmentVersion.parts })
    .from(segmentVersion)
    .innerJoin(
      document,
      and(eq(document.id, segmentVersion.documentId), eq(document.currentSource, segmentVersion.number)),
    )
    .where(and(eq(document.id, documentId), isNotNull(segmentVersion.parts)));

/** The texts of some segments, of those too that the source no longer has. */
export const loadTextsOf = (read: Reader, documentId: string, segmentIds: string[]) =>
  segmentIds.length === 0
    ? Promise.resolve([])
    : read
        .select({ segmentId: translation.segmentId, language: translation.language, text: translation.text })
        .from(translation)
        .where(and(eq(translation.documentId, documentId), inArray(translation.segmentId, segmentIds)));
