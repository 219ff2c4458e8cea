import type { Reader } from '#dialect';
import type { Translation } from '#domain/workflow/translation.ts';
import { and, eq, inArray, isNotNull, type SQL } from 'drizzle-orm';
import { document, segmentVersion } from '../schema/documents.ts';
import { translation } from '../schema/translations.ts';
import { segmentsWithin, within, type Span } from './load-source-segments.ts';
import { toTranslation, translationColumns } from './translation-row.ts';

/** The translations of the segments that the current source version of a document has: of all, or of a span. */
export const loadTranslations = async (
  read: Reader,
  documentId: string,
  span: Span | null = null,
): Promise<(Translation & { changedAt: Date })[]> => {
  const rows = await read
    .select({ ...translationColumns, changedAt: translation.changedAt })
    .from(translation)
    .innerJoin(document, eq(document.id, translation.documentId))
    .innerJoin(segmentVersion, and(isVersionOf(document.id), eq(segmentVersion.number, document.currentSource)))
    .where(and(eq(translation.documentId, documentId), within(span)));
  return rows.map(({ changedAt, ...row }) => ({ ...toTranslation(row), changedAt }));
};

/** The translations of the segments whose text a source version changed, with the languages for which that matters. */
export const loadTranslationsOfChanged = async (read: Reader, documentId: string, number: number) => {
  const rows = await read
    .select({ translation: translationColumns, affects: segmentVersion.affects })
    .from(translation)
    .innerJoin(
      segmentVersion,
      and(
        eq(segmentVersion.documentId, translation.documentId),
        eq(segmentVersion.segmentId, translation.segmentId),
        eq(segmentVersion.number, number),
        isNotNull(segmentVersion.affects),
      ),
    )
    .where(eq(translation.documentId, documentId));
  return rows.map((row) => ({ translation: toTranslation(row.translation), affects: row.affects ?? [] }));
};

/** The source texts that the stale translations of a document were made from. */
export const loadOlderSources = (read: Reader, documentId: string, span: Span | null = null) =>
  read
    .selectDistinct({
      segmentId: segmentVersion.segmentId,
      number: segmentVersion.number,
      text: segmentVersion.text,
      marks: segmentVersion.marks,
    })
    .from(translation)
    .innerJoin(
      segmentVersion,
      and(
        eq(segmentVersion.documentId, translation.documentId),
        eq(segmentVersion.segmentId, translation.segmentId),
        eq(segmentVersion.number, translation.staleFrom),
      ),
    )
    .where(
      and(
        eq(translation.documentId, documentId),
        isNotNull(translation.staleFrom),
        span ? inArray(translation.segmentId, segmentsWithin(read, documentId, span)) : undefined,
      ),
    );

const isVersionOf = (documentId: typeof document.id): SQL | undefined =>
  and(eq(segmentVersion.documentId, documentId), eq(segmentVersion.segmentId, translation.segmentId));
