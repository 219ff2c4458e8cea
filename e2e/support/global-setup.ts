import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '../../scripts/lib/free-port.mjs';
import { createDatabase, startPostgres } from '../../scripts/lib/postgres.mjs';
import { seedDemo } from '../../scripts/lib/seed-demo.mjs';
import { startServer } from '../../scripts/lib/server.mjs';

/**
 * Seeds a new demo on the database that E2E_DATABASE names and serves the production build on it.
 * A PostgreSQL server is that of E2E_POSTGRES_URL, or one started for this run.
 */
export default async function globalSetup() {
  const data = mkdtempSync(join(tmpdir(), 'triptyque-e2e-'));
  const database = process.env['E2E_DATABASE'] ?? 'sqlite';
  const own = database === 'postgres' && !process.env['E2E_POSTGRES_URL'] ? await startPostgres() : null;
  const postgres = own?.url ?? process.env['E2E_POSTGRES_URL'];
  const { DATABASE_URL: _, ...rest } = process.env;
  const port = await freePort();
  const env = {
    ...rest,
    TRIPTYQUE_DEMO: '1',
    TRIPTYQUE_DATA: data,
    TRIPTYQUE_PUBLIC_ADDRESS: `http://127.0.0.1:${port}`,
    ...(database === 'postgres' && postgres
      ? {
          DATABASE_URL: await createDatabase(postgres, 'triptyque_e2e'),
          TRIPTYQUE_SECRET: 'a-secret-of-the-browser-tests-only',
        }
      : {}),
  };
  await seedDemo(env);
  // Kept after the run: what the server said is the first thing to read when a journey fails.
  const log = join(process.cwd(), 'test-results', `server-${database}.log`);
  rmSync(log, { force: true });
  const server = await startServer({ port, env, log });
  process.env['E2E_BASE_URL'] = server.url;
  // For what a journey does beside the server, in another process.
  const { DATABASE_URL, TRIPTYQUE_SECRET } = env as Record<string, string | undefined>;
  process.env['E2E_INSTALLATION'] = JSON.stringify({ TRIPTYQUE_DATA: data, DATABASE_URL, TRIPTYQUE_SECRET });
  return async () => {
    await server.stop();
    await own?.stop();
    rmSync(data, { recursive: true, force: true });
  };
}
