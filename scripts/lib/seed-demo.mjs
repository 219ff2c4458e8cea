import { fromRoot } from './root.mjs';
import { capture } from './run.mjs';

/** Migrates and seeds a demo database, named by `env` (TRIPTYQUE_DATA or DATABASE_URL); one that is there stays as it is. */
export async function seedDemo(env) {
  const { code, stdout, output } = await capture(process.execPath, [fromRoot('samples', 'seed-demo.ts')], { env });
  if (code !== 0) throw new Error(`The demo could not be seeded:\n${output}`);
  return stdout.trim().split('\n').at(-1) ?? '';
}
