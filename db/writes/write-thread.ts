import type { Statement, Transaction } from '#dialect';
import { and, eq, isNull, notExists, sql } from 'drizzle-orm';
import { stream } from '../schema/house.ts';
import { comment, thread } from '../schema/talk.ts';

export type NewThread = typeof thread.$inferInsert;
export type NewComment = typeof comment.$inferInsert;

export const insertThread = (tx: Transaction, row: NewThread): Statement[] => [
  { run: tx.insert(thread).values(row), rows: 1 },
];

export const insertComment = (tx: Transaction, row: NewComment): Statement[] => [
  { run: tx.insert(comment).values(row), rows: 1 },
];

/**
 * Statements that miss when a question about the paragraph is open already. They take the document's row lock first:
 * two people who ask at once meet there, and the second looks only after the first has written.
 */
export const guardSingleQuestion = (
  tx: Transaction,
  { documentId, segmentId }: { documentId: string; segmentId: string },
): Statement[] => {
  const lock = () => tx.update(stream).set({ last: sql`${stream.last}` });
  const asked = tx
    .select({ one: sql`1` })
    .from(thread)
    .where(and(eq(thread.segmentId, segmentId), eq(thread.kind, 'question'), isNull(thread.closedAt)));
  return [
    { run: lock().where(eq(stream.id, documentId)), rows: 1 },
    { run: lock().where(and(eq(stream.id, documentId), notExists(asked))), rows: 1 },
  ];
};

/** The statement that notes a word in a conversation, and what it changes; misses when the conversation is over. */
export const touchOpenThread = (tx: Transaction, id: string, set: Changed): Statement[] => [
  {
    run: tx
      .update(thread)
      .set({ version: sql`${thread.version} + 1`, ...set })
      .where(and(eq(thread.id, id), isNull(thread.closedAt))),
    rows: 1,
  },
];

type Changed = Partial<
  Pick<NewThread, 'ownerId' | 'ownerName' | 'answeredAt' | 'closedAt' | 'closedById' | 'closedByName' | 'causedSource'>
>;

/** The statement that changes a conversation, guarded by the version that was seen. */
export const saveThread = (tx: Transaction, seen: { id: string; version: number }, set: Changed): Statement[] => [
  {
    run: tx
      .update(thread)
      .set({ ...set, version: seen.version + 1 })
      .where(and(eq(thread.id, seen.id), eq(thread.version, seen.version))),
    rows: 1,
  },
];
