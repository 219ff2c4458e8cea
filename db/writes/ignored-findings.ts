import type { Statement, Transaction } from '#dialect';
import { and, eq, sql } from 'drizzle-orm';
import { ignoredFinding, translation } from '../schema/translations.ts';

type Seen = { segmentId: string; language: typeof translation.$inferSelect.language; version: number };

/** Statements that set a finding aside, guarded by the version of the text in which it was found. */
export const insertIgnoredFinding = (
  tx: Transaction,
  seen: Seen,
  row: typeof ignoredFinding.$inferInsert,
): Statement[] => [
  {
    run: tx
      .update(translation)
      .set({ version: sql`${translation.version}` })
      .where(
        and(
          eq(translation.segmentId, seen.segmentId),
          eq(translation.language, seen.language),
          eq(translation.version, seen.version),
        ),
      ),
    rows: 1,
  },
  { run: tx.insert(ignoredFinding).values(row), rows: 1 },
];

/** The statement that takes a finding back into account; it matches once. */
export const deleteIgnoredFinding = (tx: Transaction, id: string): Statement[] => [
  { run: tx.delete(ignoredFinding).where(eq(ignoredFinding.id, id)), rows: 1 },
];
