import type { Reader } from '#dialect';
import type { SegmentKind } from '#domain/segment.ts';
import type { Translation } from '#domain/workflow/translation.ts';
import type { TargetLanguage } from '#locales/languages/language.ts';
import { and, eq } from 'drizzle-orm';
import { document, documentLanguage, segmentVersion, sourceVersion } from '../schema/documents.ts';
import { ignoredFinding, translation } from '../schema/translations.ts';
import { toTranslation, translationColumns } from './translation-row.ts';

/** A cell with all that an act on it depends on; null when there is none in the current source version. */
export type Cell = {
  translation: Translation;
  document: Pick<typeof document.$inferSelect, 'id' | 'archivedAt' | 'restricted' | 'editPolicy' | 'handoverMode'>;
  source: { number: number; hash: string; text: string; kind: SegmentKind; status: 'draft' | 'opened-early' | 'validated' };
  language: Pick<typeof documentLanguage.$inferSelect, 'translatorId' | 'reviewerId' | 'handedOverAt'>;
};

/** Reads a cell in one round trip. */
export const loadCell = async (read: Reader, at: { segmentId: string; language: TargetLanguage }): Promise<Cell | null> => {
  const [row] = await read
    .select({
      translation: translationColumns,
      document: {
        id: document.id,
        archivedAt: document.archivedAt,
        restricted: document.restricted,
        editPolicy: document.editPolicy,
        handoverMode: document.handoverMode,
      },
      source: {
        number: segmentVersion.number,
        hash: segmentVersion.hash,
        text: segmentVersion.text,
        kind: segmentVersion.kind,
        status: sourceVersion.status,
      },
      language: {
        translatorId: documentLanguage.translatorId,
        reviewerId: documentLanguage.reviewerId,
        handedOverAt: documentLanguage.handedOverAt,
      },
    })
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
    .innerJoin(
      sourceVersion,
      and(eq(sourceVersion.documentId, document.id), eq(sourceVersion.number, document.currentSource)),
    )
    .innerJoin(
      documentLanguage,
      and(eq(documentLanguage.documentId, document.id), eq(documentLanguage.language, translation.language)),
    )
    .where(and(eq(translation.segmentId, at.segmentId), eq(translation.language, at.language)))
    .limit(1);
  return row ? { ...row, translation: toTranslation(row.translation) } : null;
};

/** The findings of a cell that somebody set aside, with the texts for which they hold. */
export const loadIgnored = (read: Reader, at: { segmentId: string; language: TargetLanguage }) =>
  read
    .select({ key: ignoredFinding.key, sourceHash: ignoredFinding.sourceHash, textHash: ignoredFinding.textHash })
    .from(ignoredFinding)
    .where(and(eq(ignoredFinding.segmentId, at.segmentId), eq(ignoredFinding.language, at.language)));
