import type { Statement, Store, Transaction } from '#dialect';
import { eq, sql } from 'drizzle-orm';
import { houseStream, record, type By, type Entry } from './record.ts';
import { stream } from './schema/house.ts';

/**
 * Records one act on the house. Takes the stream's row lock before the effects, not after: two administrators who
 * demote each other at once must meet there before either looks for the other.
 */
export const recordInHouse = (
  store: Store,
  by: By,
  entry: Omit<Entry, 'stream'>,
  effects: (tx: Transaction) => Statement[],
): Promise<boolean> =>
  record(store, by, [{ ...entry, stream: houseStream }], (tx) => [
    {
      run: tx
        .update(stream)
        .set({ last: sql`${stream.last}` })
        .where(eq(stream.id, houseStream)),
      rows: 1,
    },
    ...effects(tx),
  ]);
