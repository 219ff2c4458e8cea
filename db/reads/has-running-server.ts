import type { Store } from '#dialect';
import { gt } from 'drizzle-orm';
import { instance } from '../schema/house.ts';

/** A server beats every 10 seconds; one that has missed three beats is gone. */
const patience = 30_000;

/** Whether a server runs on this database, by the database's clock. */
export const hasRunningServer = async (store: Store): Promise<boolean> => {
  const since = new Date((await store.now()).getTime() - patience);
  const rows = await store.read.select({ id: instance.id }).from(instance).where(gt(instance.seenAt, since)).limit(1);
  return rows.length > 0;
};
