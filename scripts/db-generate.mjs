import { prepare } from './lib/prepare.mjs';

await prepare();
const { generateMigrations } = await import('./lib/generate-migrations.mjs');

process.exit(await generateMigrations());
