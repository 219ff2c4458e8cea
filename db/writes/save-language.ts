import type { Statement, Transaction } from '#dialect';
import { and, eq, sql } from 'drizzle-orm';
import { documentLanguage } from '../schema/documents.ts';

type Row = typeof documentLanguage.$inferSelect;
type Seen = Pick<Row, 'documentId' | 'language' | 'version'>;
type Changed = Partial<
  Pick<Row, 'handedOverAt' | 'slug' | 'contacts' | 'contactsConfirmedAt' | 'contactsConfirmedBy' | 'contactsSource'>
>;

/** Statements that change a language of a document, guarded by the version that was seen. */
export const saveLanguage = (tx: Transaction, { documentId, language, version }: Seen, set: Changed): Statement[] => [
  {
    run: tx
      .update(documentLanguage)
      .set({ ...set, version: sql`${documentLanguage.version} + 1` })
      .where(
        and(
          eq(documentLanguage.documentId, documentId),
          eq(documentLanguage.language, language),
          eq(documentLanguage.version, version),
        ),
      ),
    rows: 1,
  },
];
