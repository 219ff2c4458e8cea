import { prepare } from './lib/prepare.mjs';

await prepare();
const { flags } = await import('./lib/flags.mjs');
const { build } = await import('./lib/build.mjs');
const { step } = await import('./lib/say.mjs');

const { force } = flags(
  { force: { type: 'boolean' } },
  'npm run build [-- --force]\n\nMakes the production build in .next/standalone, unless the sources have not changed since the last one.',
);

try {
  await step('Build', () => build({ force }));
} catch (error) {
  console.error(`✗ ${error.message}`);
  process.exit(1);
}
