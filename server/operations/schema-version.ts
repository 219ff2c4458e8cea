import { readFileSync } from 'node:fs';

type Journal = { entries: { tag: string }[] };

/** How many migrations there are, and the name of the newest: the version of the schema that this program knows. */
export const schemaVersion = (kind: 'sqlite' | 'postgres', folder = 'db/migrations'): { count: number; name: string } => {
  const { entries } = JSON.parse(readFileSync(`${folder}/${kind}/meta/_journal.json`, 'utf8')) as Journal;
  return { count: entries.length, name: entries.at(-1)?.tag ?? 'none' };
};
