import type { Statement, Transaction } from '#dialect';
import type { TargetLanguage } from '#locales/languages/language.ts';
import { chunks } from '../record.ts';
import { translation } from '../schema/translations.ts';

type Cells = { documentId: string; segmentIds: string[]; languages: TargetLanguage[]; sourceNumber: number; now: Date };

/** Adds an untranslated cell for each of the segments in each of the languages. */
export const insertTranslations = (
  tx: Transaction,
  { documentId, segmentIds, languages, sourceNumber, now }: Cells,
): Statement[] =>
  chunks(
    languages.flatMap((language) =>
      segmentIds.map((segmentId) => ({
        segmentId,
        language,
        documentId,
        version: 1,
        state: 'untranslated' as const,
        text: '',
        marks: [],
        sourceNumber,
        origin: 'human' as const,
        changedAt: now,
      })),
    ),
  ).map((rows) => ({ run: tx.insert(translation).values(rows), rows: rows.length }));
