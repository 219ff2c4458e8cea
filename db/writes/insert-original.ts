import type { Statement, Transaction } from '#dialect';
import { blob } from '../schema/house.ts';

export type OriginalRow = typeof blob.$inferInsert;

/** Keeps a file as it came; its bytes are kept once, whoever brought them. */
export const insertOriginal = (tx: Transaction, row: OriginalRow): Statement[] => [
  { run: tx.insert(blob).values(row).onConflictDoNothing(), rows: null },
];
