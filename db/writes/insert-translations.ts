import type { Statement, Transaction } from '#dialect';
import type { Text } from '#domain/text.ts';
import type { TargetLanguage } from '#locales/languages/language.ts';
import { chunks } from '../record.ts';
import { translation } from '../schema/translations.ts';

type Cells = {
  documentId: string;
  segmentIds: string[];
  languages: TargetLanguage[];
  sourceNumber: number;
  now: Date;
  /** Texts that came with the source, by segment: drafts that nobody has answered for. */
  drafts?: ReadonlyMap<string, { [L in TargetLanguage]?: Text | undefined }>;
};

/** Adds a cell for each of the segments in each of the languages: untranslated, or a draft where a text came along. */
export const insertTranslations = (
  tx: Transaction,
  { documentId, segmentIds, languages, sourceNumber, now, drafts }: Cells,
): Statement[] =>
  chunks(
    languages.flatMap((language) =>
      segmentIds.map((segmentId) => {
        const draft = drafts?.get(segmentId)?.[language];
        return {
          segmentId,
          language,
          documentId,
          version: 1,
          state: draft ? ('draft' as const) : ('untranslated' as const),
          text: draft?.text ?? '',
          marks: draft?.marks ?? [],
          sourceNumber,
          origin: draft ? ('import' as const) : ('human' as const),
          changedAt: now,
        };
      }),
    ),
  ).map((rows) => ({ run: tx.insert(translation).values(rows), rows: rows.length }));
