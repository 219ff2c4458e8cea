import type { Statement, Transaction } from '#dialect';
import { and, eq, sql } from 'drizzle-orm';
import { documentBlock } from '../schema/blocks.ts';

type Row = typeof documentBlock.$inferInsert;
type Known = { id: string; version: number };

const isKnown = ({ id, version }: Known) => and(eq(documentBlock.id, id), eq(documentBlock.version, version));

/** Takes a block of the library into a document. */
export const insertDocumentBlock = (tx: Transaction, row: Row): Statement[] => [
  { run: tx.insert(documentBlock).values(row), rows: 1 },
];

/** Changes what a document made of a block, guarded by the version that the person saw. */
export const updateDocumentBlock = (
  tx: Transaction,
  known: Known,
  set: Partial<Pick<Row, 'number' | 'position' | 'choices'>>,
): Statement[] => [
  {
    run: tx
      .update(documentBlock)
      .set({ ...set, version: sql`${documentBlock.version} + 1` })
      .where(isKnown(known)),
    rows: 1,
  },
];

/** Takes a block out of a document, guarded by the version that the person saw. */
export const deleteDocumentBlock = (tx: Transaction, known: Known): Statement[] => [
  { run: tx.delete(documentBlock).where(isKnown(known)), rows: 1 },
];
