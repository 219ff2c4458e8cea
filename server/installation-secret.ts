import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Environment } from './environment.ts';

/**
 * The secret that signs sessions: from the environment, else a SQLite installation's own file (mode 0600), made on
 * first use. Throws on PostgreSQL without TRIPTYQUE_SECRET, where several instances must share it.
 */
export const installationSecret = ({ secret, databaseUrl, dataFolder }: Environment): string => {
  if (secret) return secret;
  if (/^postgres(ql)?:\/\//.test(databaseUrl)) {
    throw new Error(
      'TRIPTYQUE_SECRET is missing. On PostgreSQL every instance needs the same one: 32 characters or more.',
    );
  }
  const file = join(dataFolder, 'secret');
  if (existsSync(file)) return readFileSync(file, 'utf8').trim();
  mkdirSync(dataFolder, { recursive: true, mode: 0o700 });
  const made = randomBytes(32).toString('base64url');
  writeFileSync(file, `${made}\n`, { mode: 0o600 });
  return made;
};
