import type { Statement, Transaction } from '#dialect';
import { decision } from '../schema/talk.ts';

export type Decision = typeof decision.$inferInsert;

/** The statement that keeps what a person last decided on a cell, and on which texts. */
export const saveDecision = (tx: Transaction, { kind, at, text, sourceNumber, ...place }: Decision): Statement => ({
  run: tx
    .insert(decision)
    .values({ ...place, kind, at, text, sourceNumber })
    .onConflictDoUpdate({
      target: [decision.personId, decision.segmentId, decision.language],
      set: { kind, at, text, sourceNumber },
    }),
  rows: 1,
});
