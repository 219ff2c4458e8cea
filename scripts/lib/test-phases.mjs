import { rmSync } from 'node:fs';
import { build } from './build.mjs';
import { fromRoot } from './root.mjs';
import { packageFile, runNode } from './run.mjs';
import { browserTotals, unitTotals } from './totals.mjs';

const report = (name) => fromRoot('test-results', `${name}.json`);

/** The unit tests on one database: all of them on SQLite; on PostgreSQL those that speak to a database. */
export async function unit(database, { postgresUrl, filter = [] } = {}) {
  const file = report(`unit-${database}`);
  rmSync(file, { force: true });
  const { DATABASE_URL: _, ...rest } = process.env;
  // The other tests of the command line have no database, or a SQLite one of their own.
  const where = database === 'postgres' ? ['server/', 'db/', 'cli/operate'] : [];
  const code = await runNode(
    packageFile('vitest', 'vitest.mjs'),
    [
      'run',
      ...(filter.length > 0 ? filter : where),
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${file}`,
    ],
    { env: database === 'postgres' ? { ...rest, DATABASE_URL: postgresUrl } : rest },
  );
  return honest(unitTotals(file), code);
}

/** The journeys in a browser on one database, on the production build that is there. */
export async function browser(database, { postgresUrl, filter = [] } = {}) {
  const file = report(`browser-${database}`);
  rmSync(file, { force: true });
  const code = await runNode(packageFile('@playwright', 'test', 'cli.js'), ['test', ...filter], {
    env: { ...process.env, E2E_DATABASE: database, ...(postgresUrl ? { E2E_POSTGRES_URL: postgresUrl } : {}) },
  });
  return honest(browserTotals(file), code);
}

export const production = () => build();

/** A runner that failed without a failed test (a crash, an unhandled error) is a failure all the same. */
const honest = (totals, code) => (code !== 0 && totals.failed === 0 ? { ...totals, failed: 1 } : totals);
