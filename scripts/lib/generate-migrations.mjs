import { packageFile, runNode } from './run.mjs';

/** Writes the migrations that the schema asks for, on both databases. */
export async function generateMigrations({ stdio = 'inherit' } = {}) {
  const { DATABASE_URL: _, ...rest } = process.env;
  for (const env of [rest, { ...rest, DATABASE_URL: 'postgres://127.0.0.1/none' }]) {
    const code = await runNode(packageFile('drizzle-kit', 'bin.cjs'), ['generate'], { env, stdio });
    if (code !== 0) return code;
  }
  return 0;
}
