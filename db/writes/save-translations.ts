import type { Statement, Transaction } from '#dialect';
import type { TranslationEvent } from '#domain/workflow/translation-event.ts';
import type { Translation } from '#domain/workflow/translation.ts';
import { and, eq } from 'drizzle-orm';
import { translation } from '../schema/translations.ts';

/** Statements that bring translations to where their events lead, each guarded by the version it started from. */
export const saveTranslations = (tx: Transaction, events: TranslationEvent[], now: Date): Statement[] =>
  events.map(({ before, after }) => ({
    run: tx
      .update(translation)
      .set({ ...columnsOf(after), changedAt: now })
      .where(
        and(
          eq(translation.segmentId, before.segmentId),
          eq(translation.language, before.language),
          eq(translation.version, before.version),
        ),
      ),
    rows: 1,
  }));

/** A translation as the columns of its row. */
export const columnsOf = ({ text, ...rest }: Translation) => ({ ...rest, text: text.text, marks: text.marks });
