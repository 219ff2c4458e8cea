import type { Statement, Transaction } from '#dialect';
import type { TargetLanguage } from '#locales/languages/language.ts';
import { and, eq, exists, isNull, not, sql } from 'drizzle-orm';
import { document, documentLanguage, documentOrganization, sourceVersion } from '../schema/documents.ts';
import { edition } from '../schema/editions.ts';
import { ignoredFinding, translation } from '../schema/translations.ts';
import { insertOrganizations } from './insert-document.ts';

type Known = { id: string; version: number };
type DocumentColumns = Partial<Omit<typeof document.$inferInsert, 'id' | 'version'>>;
type LanguageColumns = Partial<Omit<typeof documentLanguage.$inferInsert, 'documentId' | 'version'>>;

const isKnown = ({ id, version }: Known) => and(eq(document.id, id), eq(document.version, version));

/** Changes columns of a document, guarded by the version that the person saw. */
export const updateDocumentRow = (tx: Transaction, known: Known, columns: DocumentColumns): Statement[] => [
  {
    run: tx
      .update(document)
      .set({ ...columns, version: sql`${document.version} + 1` })
      .where(isKnown(known)),
    rows: 1,
  },
];

/** Makes a write that depends on the settings of a document miss when they have changed since they were read. */
export const holdDocument = (tx: Transaction, known: Known): Statement[] => [
  {
    run: tx
      .update(document)
      .set({ version: known.version })
      .where(and(isKnown(known), isNull(document.archivedAt))),
    rows: 1,
  },
];

/** Makes a write that depends on the segments of a source version miss when they have changed since they were read. */
export const holdSourceVersion = (
  tx: Transaction,
  { documentId, number, version }: { documentId: string; number: number; version: number },
): Statement[] => [
  {
    run: tx
      .update(sourceVersion)
      .set({ version })
      .where(
        and(
          eq(sourceVersion.documentId, documentId),
          eq(sourceVersion.number, number),
          eq(sourceVersion.version, version),
        ),
      ),
    rows: 1,
  },
];

/** Names the organizations of a document anew. */
export const replaceOrganizations = (tx: Transaction, documentId: string, ids: string[]): Statement[] => [
  { run: tx.delete(documentOrganization).where(eq(documentOrganization.documentId, documentId)), rows: null },
  ...insertOrganizations(tx, documentId, ids),
];

/** Changes whom a language is assigned to. */
export const updateLanguage = (
  tx: Transaction,
  documentId: string,
  language: TargetLanguage,
  columns: LanguageColumns,
): Statement[] => [
  {
    run: tx
      .update(documentLanguage)
      .set(columns)
      .where(and(eq(documentLanguage.documentId, documentId), eq(documentLanguage.language, language))),
    rows: 1,
  },
];

/** Takes a language with its `cells` away; misses when one of them has a text meanwhile. */
export const deleteLanguage = (
  tx: Transaction,
  documentId: string,
  language: TargetLanguage,
  cells: number,
): Statement[] => [
  {
    run: tx
      .delete(translation)
      .where(
        and(
          eq(translation.documentId, documentId),
          eq(translation.language, language),
          eq(translation.state, 'untranslated'),
        ),
      ),
    rows: cells,
  },
  {
    run: tx
      .delete(ignoredFinding)
      .where(and(eq(ignoredFinding.documentId, documentId), eq(ignoredFinding.language, language))),
    rows: null,
  },
  {
    run: tx
      .delete(documentLanguage)
      .where(and(eq(documentLanguage.documentId, documentId), eq(documentLanguage.language, language))),
    rows: 1,
  },
];

/** Deletes a document and all its texts; misses when it has an edition. Its events stay. */
export const deleteDocument = (tx: Transaction, known: Known): Statement[] => [
  {
    run: tx
      .delete(document)
      .where(
        and(
          isKnown(known),
          not(exists(tx.select({ id: edition.id }).from(edition).where(eq(edition.documentId, known.id)))),
        ),
      ),
    rows: 1,
  },
];
