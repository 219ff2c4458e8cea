import type { Statement, Transaction } from '#dialect';
import { document, documentLanguage, documentOrganization } from '../schema/documents.ts';
import { blob, stream } from '../schema/house.ts';

export type NewDocument = {
  document: typeof document.$inferInsert;
  organizationIds: string[];
  languages: Omit<typeof documentLanguage.$inferInsert, 'documentId'>[];
  /** The file as it came. */
  original: typeof blob.$inferInsert | null;
};

/** Adds a document with its stream; its texts come by `insertSourceVersion`. */
export const insertDocument = (tx: Transaction, made: NewDocument): Statement[] => [
  // The same file may have been imported before: its bytes are kept once.
  ...(made.original ? [{ run: tx.insert(blob).values(made.original).onConflictDoNothing(), rows: null }] : []),
  { run: tx.insert(document).values(made.document), rows: 1 },
  { run: tx.insert(stream).values({ id: made.document.id }), rows: 1 },
  ...insertOrganizations(tx, made.document.id, made.organizationIds),
  ...insertLanguages(tx, made.document.id, made.languages),
];

/** Names the organizations of a document, in order. */
export const insertOrganizations = (tx: Transaction, documentId: string, ids: string[]): Statement[] => [
  {
    run: tx
      .insert(documentOrganization)
      .values(ids.map((organizationId, position) => ({ documentId, organizationId, position }))),
    rows: ids.length,
  },
];

export const insertLanguages = (
  tx: Transaction,
  documentId: string,
  languages: NewDocument['languages'],
): Statement[] =>
  languages.length === 0
    ? []
    : [
        {
          run: tx.insert(documentLanguage).values(languages.map((language) => ({ ...language, documentId }))),
          rows: languages.length,
        },
      ];
