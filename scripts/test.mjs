import { prepare } from './lib/prepare.mjs';

await prepare();
const { mkdirSync } = await import('node:fs');
const { parseArgs } = await import('node:util');
const { findChromium } = await import('./lib/find-chromium.mjs');
const { startPostgres } = await import('./lib/postgres.mjs');
const { fromRoot } = await import('./lib/root.mjs');
const { seconds } = await import('./lib/say.mjs');
const { browser, production, unit } = await import('./lib/test-phases.mjs');
const { sum } = await import('./lib/totals.mjs');
const { validate } = await import('./lib/validate.mjs');

const help = `npm test [-- options] [name of a test file …]

Everything: validate, unit tests on SQLite and PostgreSQL, one production build, browser journeys on both.
  --validate, --unit, --e2e      only these parts
  --sqlite, --postgres           only on this database
  npm run test:unit, test:e2e    the same as --unit, --e2e`;

const { values, positionals: filter } = parseArgs({
  options: {
    ...Object.fromEntries(['validate', 'unit', 'e2e', 'sqlite', 'postgres'].map((name) => [name, { type: 'boolean' }])),
    help: { type: 'boolean', short: 'h' },
  },
  allowPositionals: true,
});
if (values.help) {
  console.log(help);
  process.exit(0);
}

const all = !values.validate && !values.unit && !values.e2e;
const parts = { validate: all || values.validate, unit: all || values.unit, e2e: all || values.e2e };
const both = values.sqlite === values.postgres;
const databases = ['sqlite', 'postgres'].filter((name) => both || values[name]);
const timings = [];
const totals = [];
const broken = [];

/** One phase: a failure of it is kept, and the next one runs, so that the totals at the end are the true ones. */
async function phase(name, work) {
  console.log(`\n── ${name}`);
  const began = Date.now();
  let outcome = '✓';
  try {
    const result = await work();
    if (result?.failed > 0) outcome = '✗';
    if (typeof result?.passed === 'number') totals.push(result);
  } catch (error) {
    outcome = '✗';
    broken.push(name);
    console.error(error instanceof Error ? error.message : error);
  }
  timings.push(`${outcome} ${name} ${seconds(began)}`);
  return outcome === '✓';
}

mkdirSync(fromRoot('test-results'), { recursive: true });
let server;
if ((parts.unit || parts.e2e) && databases.includes('postgres')) {
  await phase('PostgreSQL', async () => {
    server = await startPostgres();
    console.log(`a server of its own: ${server.url}`);
  });
}
const options = { postgresUrl: server?.url, filter };
const possible = databases.filter((name) => name === 'sqlite' || server);

if (parts.validate) {
  await phase('validate', async () => {
    const failed = await validate();
    if (failed.length > 0) throw new Error(`not clean: ${failed.join(', ')}`);
  });
}
if (parts.unit) for (const name of possible) await phase(`unit tests on ${name}`, () => unit(name, options));
if (parts.e2e) {
  const ready =
    (await phase('browser', () => {
      process.env.CHROMIUM_PATH = findChromium();
      console.log(process.env.CHROMIUM_PATH);
    })) && (await phase('production build', async () => console.log(await production())));
  if (ready) for (const name of possible) await phase(`browser journeys on ${name}`, () => browser(name, options));
}
await server?.stop();

const { passed, failed, skipped } = sum([{ passed: 0, failed: 0, skipped: 0 }, ...totals]);
console.log(`\n${timings.join('\n')}`);
if (broken.length > 0) console.log(`✗ broken: ${broken.join(', ')}`);
if (skipped > 0) console.log(`${skipped} skipped`);
console.log(`\n${passed} passed, ${failed} failed`);
const nothingRan = (parts.unit || parts.e2e) && passed === 0;
process.exit(failed > 0 || broken.length > 0 || nothingRan ? 1 : 0);
