import { readFileSync } from 'node:fs';
import type { Act } from '../act.ts';

type Journal = { entries: { tag: string }[] };

/** How many migrations there are, and the name of the newest: the version of the schema that this program knows. */
export const schemaVersion = (
  kind: 'sqlite' | 'postgres',
  folder = 'db/migrations',
): { count: number; name: string } => {
  const { entries } = JSON.parse(readFileSync(`${folder}/${kind}/meta/_journal.json`, 'utf8')) as Journal;
  return { count: entries.length, name: entries.at(-1)?.tag ?? 'none' };
};

/** How the database's schema stands to the program's. `behind` and `ahead` count migrations. */
export const schemaState = async (
  store: Act['store'],
): Promise<{ state: 'current' | 'empty' } | { state: 'behind' | 'ahead'; by: number }> => {
  const had = await store.migrations();
  const { count } = schemaVersion(store.kind);
  if (had === count) return { state: 'current' };
  if (had === 0) return { state: 'empty' };
  return had < count ? { state: 'behind', by: count - had } : { state: 'ahead', by: had - count };
};
