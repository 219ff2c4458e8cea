import type { Statement, Transaction } from '#dialect';
import { and, eq } from 'drizzle-orm';
import { blob } from '../schema/house.ts';
import { reference } from '../schema/sources.ts';

/** The statement that keeps a file; its bytes are kept once, however often it came. */
export const insertBlob = (tx: Transaction, file: typeof blob.$inferInsert): Statement => ({
  run: tx.insert(blob).values(file).onConflictDoNothing(),
  rows: null,
});

export const insertReference = (tx: Transaction, made: typeof reference.$inferInsert): Statement => ({
  run: tx.insert(reference).values(made),
  rows: 1,
});

/** The statement that takes a reference off its document; misses where somebody did so already. */
export const deleteReference = (
  tx: Transaction,
  { id, documentId }: { id: string; documentId: string },
): Statement => ({
  run: tx.delete(reference).where(and(eq(reference.id, id), eq(reference.documentId, documentId))),
  rows: 1,
});
