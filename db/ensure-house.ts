import type { Store } from '#dialect';
import { houseStream } from './record.ts';
import { stream } from './schema/house.ts';

/** Makes the stream of the house where an installation is new. */
export const ensureHouse = (store: Store): Promise<boolean> =>
  store.write((tx) => [{ run: tx.insert(stream).values({ id: houseStream }).onConflictDoNothing(), rows: null }]);
