import type { Reader } from '#dialect';
import type { SegmentKind } from '#domain/segment.ts';
import type { Mark } from '#domain/text.ts';
import type { Translation } from '#domain/workflow/translation.ts';
import type { TargetLanguage } from '#locales/languages/language.ts';
import { and, eq, inArray, type SQL } from 'drizzle-orm';
import { document, documentLanguage, segmentVersion, sourceVersion } from '../schema/documents.ts';
import { ignoredFinding, translation } from '../schema/translations.ts';
import { toTranslation, translationColumns } from './translation-row.ts';

/** A cell with all that an act on it depends on; null when there is none in the current source version. */
export type Cell = {
  translation: Translation;
  changedAt: Date;
  document: Pick<typeof document.$inferSelect, 'id' | 'archivedAt' | 'restricted' | 'editPolicy' | 'handoverMode'>;
  source: {
    number: number;
    hash: string;
    text: string;
    marks: Mark[];
    kind: SegmentKind;
    status: 'draft' | 'opened-early' | 'validated';
  };
  language: Pick<typeof documentLanguage.$inferSelect, 'handedOverAt' | 'translatorId' | 'reviewerId'>;
  /** Whoever translates or reviews any language of the document. */
  assigned: (string | null)[];
};

type Place = { segmentId: string; language: TargetLanguage };

/** Reads a cell in one round trip. */
export const loadCell = async (read: Reader, at: Place): Promise<Cell | null> => {
  const cells = await readCells(
    read,
    and(eq(translation.segmentId, at.segmentId), eq(translation.language, at.language)),
  );
  return cells[0] ?? null;
};

/** Reads the cells of some segments in the languages named, in one round trip, in any order. At most 500 segments. */
export const loadCells = (read: Reader, at: { segmentIds: string[]; languages: TargetLanguage[] }): Promise<Cell[]> =>
  readCells(read, and(inArray(translation.segmentId, at.segmentIds), inArray(translation.language, at.languages)));

const readCells = async (read: Reader, which: SQL | undefined): Promise<Cell[]> => {
  // A row for each language of the document: a restricted one is read by all who are assigned to it.
  const rows = await read
    .select({
      translation: translationColumns,
      changedAt: translation.changedAt,
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
        marks: segmentVersion.marks,
        kind: segmentVersion.kind,
        status: sourceVersion.status,
      },
      language: {
        language: documentLanguage.language,
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
    .innerJoin(documentLanguage, eq(documentLanguage.documentId, document.id))
    .where(which);
  const byCell = Map.groupBy(rows, (row) => `${row.translation.segmentId} ${row.translation.language}`);
  return [...byCell.values()].flatMap((own) => {
    const row = own.find(({ language }) => language.language === own[0]?.translation.language);
    if (!row) return [];
    const assigned = own.flatMap(({ language }) => [language.translatorId, language.reviewerId]);
    return [{ ...row, translation: toTranslation(row.translation), assigned }];
  });
};

/** The findings of a cell that somebody set aside, with the texts for which they hold. */
export const loadIgnored = (read: Reader, at: { segmentId: string; language: TargetLanguage }) =>
  read
    .select({
      id: ignoredFinding.id,
      key: ignoredFinding.key,
      sourceHash: ignoredFinding.sourceHash,
      textHash: ignoredFinding.textHash,
    })
    .from(ignoredFinding)
    .where(and(eq(ignoredFinding.segmentId, at.segmentId), eq(ignoredFinding.language, at.language)));
