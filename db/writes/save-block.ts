import type { Statement, Transaction } from '#dialect';
import { and, eq, sql } from 'drizzle-orm';
import { block, blockVersion } from '../schema/blocks.ts';

type Row = typeof block.$inferInsert;
type Version = typeof blockVersion.$inferInsert;

/** Adds a block to the library with its first version. */
export const insertBlock = (tx: Transaction, row: Row, first: Version): Statement[] => [
  { run: tx.insert(block).values(row), rows: 1 },
  ...insertBlockVersion(tx, first),
];

export const insertBlockVersion = (tx: Transaction, version: Version): Statement[] => [
  { run: tx.insert(blockVersion).values(version), rows: 1 },
];

/** Changes a block of the library, guarded by the version that the person saw. */
export const updateBlock = (
  tx: Transaction,
  { id, version }: { id: string; version: number },
  set: Partial<Pick<Row, 'name' | 'organizationId' | 'number' | 'archivedAt'>>,
): Statement[] => [
  {
    run: tx
      .update(block)
      .set({ ...set, version: sql`${block.version} + 1` })
      .where(and(eq(block.id, id), eq(block.version, version))),
    rows: 1,
  },
];
