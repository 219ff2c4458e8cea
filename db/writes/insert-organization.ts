import type { Statement, Transaction } from '#dialect';
import { organization } from '../schema/documents.ts';

/** Adds an issuer. */
export const insertOrganization = (tx: Transaction, row: typeof organization.$inferInsert): Statement[] => [
  { run: tx.insert(organization).values(row), rows: 1 },
];
