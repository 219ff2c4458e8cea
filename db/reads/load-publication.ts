import type { Reader } from '#dialect';
import { and, asc, desc, eq, isNotNull, lte } from 'drizzle-orm';
import { document, segmentVersion } from '../schema/documents.ts';
import { edition } from '../schema/editions.ts';
import { stream } from '../schema/house.ts';
import { ignoredFinding, translation } from '../schema/translations.ts';
import { loadContactVersions } from './load-contact-versions.ts';
import { loadDocumentBlocks } from './load-document-blocks.ts';
import { toTranslation, translationColumns } from './translation-row.ts';

/** The number of a stream's last event. Read before all else, it guards what is decided on what was read after it. */
export const loadStreamNumber = async (read: Reader, id: string): Promise<number | null> => {
  const [row] = await read.select({ last: stream.last }).from(stream).where(eq(stream.id, id)).limit(1);
  return row?.last ?? null;
};

/** The texts of a document as its editions are made of them. */
export type LoadedTexts = Awaited<ReturnType<typeof loadTexts>>;

/**
 * Reads the texts of a document's current source version in order, its translations in every language, what was set
 * aside, where the source changed and for whom it matters, the contact blocks of its versions, its blocks of the library,
 * and its editions, the newest first, without what they show.
 */
export const loadTexts = async (read: Reader, documentId: string) => {
  const current = and(eq(segmentVersion.documentId, document.id), eq(segmentVersion.number, document.currentSource));
  const [segments, translations, ignored, changes, contacts, blocks, editions] = await Promise.all([
    read
      .select({
        id: segmentVersion.segmentId,
        position: segmentVersion.position,
        kind: segmentVersion.kind,
        text: segmentVersion.text,
        marks: segmentVersion.marks,
        hash: segmentVersion.hash,
      })
      .from(segmentVersion)
      .innerJoin(document, current)
      .where(eq(document.id, documentId))
      .orderBy(asc(segmentVersion.position)),
    read.select(translationColumns).from(translation).where(eq(translation.documentId, documentId)),
    read
      .select({
        segmentId: ignoredFinding.segmentId,
        language: ignoredFinding.language,
        key: ignoredFinding.key,
        sourceHash: ignoredFinding.sourceHash,
        textHash: ignoredFinding.textHash,
        reason: ignoredFinding.reason,
        byName: ignoredFinding.byName,
      })
      .from(ignoredFinding)
      .where(eq(ignoredFinding.documentId, documentId)),
    read
      .select({ segmentId: segmentVersion.segmentId, number: segmentVersion.number, affects: segmentVersion.affects })
      .from(segmentVersion)
      .innerJoin(document, eq(document.id, segmentVersion.documentId))
      .where(
        and(
          eq(document.id, documentId),
          lte(segmentVersion.number, document.currentSource),
          isNotNull(segmentVersion.affects),
        ),
      ),
    loadContactVersions(read, documentId),
    loadDocumentBlocks(read, documentId),
    read
      .select({
        language: edition.language,
        number: edition.number,
        status: edition.status,
        slug: edition.slug,
        publishedAt: edition.publishedAt,
        publishedByName: edition.publishedByName,
        hash: edition.hash,
        sourceNumber: edition.sourceNumber,
      })
      .from(edition)
      .where(eq(edition.documentId, documentId))
      .orderBy(desc(edition.number)),
  ]);
  return { segments, translations: translations.map(toTranslation), ignored, changes, contacts, blocks, editions };
};
