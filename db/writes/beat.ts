import type { Statement, Transaction } from '#dialect';
import { eq } from 'drizzle-orm';
import { instance } from '../schema/house.ts';

/** Says that a server runs. */
export const beat = (tx: Transaction, id: string, now: Date): Statement[] => [
  {
    run: tx
      .insert(instance)
      .values({ id, startedAt: now, seenAt: now })
      .onConflictDoUpdate({ target: instance.id, set: { seenAt: now } }),
    rows: 1,
  },
];

/** Says that it stopped. */
export const stopBeating = (tx: Transaction, id: string): Statement[] => [
  { run: tx.delete(instance).where(eq(instance.id, id)), rows: null },
];
