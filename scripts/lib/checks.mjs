import { existsSync } from 'node:fs';
import { generateMigrations } from './generate-migrations.mjs';
import { fromRoot } from './root.mjs';
import { capture, packageFile } from './run.mjs';
import { sourceHash } from './source-hash.mjs';

const node = (file, ...args) => capture(process.execPath, [file, ...args]);

/** What `npm run validate` looks at, in order: the quick ones first. */
export const checks = [
  { name: 'format', look: () => node(packageFile('oxfmt', 'bin', 'oxfmt'), '--check') },
  { name: 'lint', look: () => node(packageFile('oxlint', 'bin', 'oxlint')) },
  { name: 'types', look: () => node(packageFile('typescript', 'bin', 'tsc'), '-p', 'tsconfig.json') },
  {
    name: 'types on PostgreSQL',
    look: () => node(packageFile('typescript', 'bin', 'tsc'), '-p', 'tsconfig.postgres.json'),
  },
  { name: 'rooms', look: () => node(fromRoot('scripts', 'check-rooms.mjs')) },
  { name: 'graph in docs/architecture.md', look: () => node(fromRoot('scripts', 'docs-graph.mjs'), '--check') },
  {
    name: 'unused files, exports and packages',
    look: () => node(packageFile('knip', 'bin', 'knip.js'), '--no-progress'),
  },
  { name: 'migrations', look: migrationsAreCurrent },
];

/** The schema must ask for nothing that the committed migrations do not do already. */
async function migrationsAreCurrent() {
  if (!existsSync(fromRoot('drizzle.config.ts'))) return { code: 0, output: '' };
  const before = sourceHash(['db/migrations']);
  const code = await generateMigrations({ stdio: 'ignore' });
  if (code !== 0) return { code, output: 'drizzle-kit generate failed; `npm run db:generate` shows why.' };
  if (sourceHash(['db/migrations']) === before) return { code: 0, output: '' };
  return {
    code: 1,
    output: 'The schema asked for migrations that were not there. They were written to db/migrations: commit them.',
  };
}
