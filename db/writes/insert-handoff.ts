import type { Statement, Transaction } from '#dialect';
import { blob } from '../schema/house.ts';
import { handoff } from '../schema/sources.ts';

/** The statement that notes what of a language went out. */
export const insertHandoff = (tx: Transaction, row: typeof handoff.$inferInsert): Statement => ({
  run: tx.insert(handoff).values(row),
  rows: 1,
});

/** The statement that keeps a file by its hash, once however often it comes. */
export const keepFile = (tx: Transaction, file: typeof blob.$inferInsert): Statement => ({
  run: tx.insert(blob).values(file).onConflictDoNothing(),
  rows: null,
});
