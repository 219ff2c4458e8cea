import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from '../scripts/lib/build.mjs';
import { freePort } from '../scripts/lib/free-port.mjs';
import { seedDemo } from '../scripts/lib/seed-demo.mjs';
import { startServer } from '../scripts/lib/server.mjs';

const say = (text: string) => process.stderr.write(`… ${text}\n`);

/**
 * Runs `use` on the production server of a freshly seeded demo, SQLite, in a folder of its own that goes afterwards; `prepare` adds
 * to the database before the server starts.
 */
export const withDemo = async <Value>(
  use: (url: string) => Promise<Value>,
  prepare: (file: string) => Promise<void> = async () => {},
): Promise<Value> => {
  const folder = mkdtempSync(join(tmpdir(), 'triptyque-bench-'));
  try {
    say('Production build');
    await build();
    const port = await freePort();
    const url = `http://127.0.0.1:${port}`;
    const { DATABASE_URL: _, ...rest } = process.env;
    const env = {
      ...rest,
      TRIPTYQUE_DEMO: '1',
      TRIPTYQUE_DATA: folder,
      TRIPTYQUE_PUBLIC_ADDRESS: url,
      TRIPTYQUE_LOG_LEVEL: 'warn',
    };
    say('Demo database');
    await seedDemo(env);
    await prepare(join(folder, 'triptyque.db'));
    const server = await startServer({ port, env, log: join(folder, 'server.log') });
    try {
      say(`Measuring at ${url}`);
      return await use(url);
    } finally {
      await server.stop();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};
