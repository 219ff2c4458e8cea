import { prepare } from './lib/prepare.mjs';

await prepare();
const { dirname, isAbsolute } = await import('node:path');
const { flags } = await import('./lib/flags.mjs');
const { fromRoot } = await import('./lib/root.mjs');
const { build, hasBuild, isBuilt, serverFile } = await import('./lib/build.mjs');
const { run } = await import('./lib/run.mjs');
const { step } = await import('./lib/say.mjs');

const help = `npm start [-- --host NAME] [-- --port N]

The production start: builds when no build is there, then serves. Migrations run in the server as it starts; nothing is
seeded. On an empty database the server prints a link, good once, with which the first administrator is made.
  --host NAME, HOST          address to listen on (127.0.0.1)
  --port N, PORT             port (3000)
  TRIPTYQUE_DATA             folder of the SQLite database and the secret (data)
  DATABASE_URL               postgres://… instead of SQLite`;

const { host = process.env.HOST ?? '127.0.0.1', port = process.env.PORT ?? '3000' } = flags(
  { host: { type: 'string' }, port: { type: 'string' } },
  help,
);

const absolute = (path) => (isAbsolute(path) ? path : fromRoot(path));

try {
  if (!hasBuild()) await step('Build', () => build());
  else if (!isBuilt()) console.error('! The build is older than the sources. `npm run build` renews it.');
} catch (error) {
  console.error(`✗ ${error.message}`);
  process.exit(1);
}

const code = await run(process.execPath, [serverFile], {
  cwd: dirname(serverFile),
  env: {
    ...process.env,
    NODE_ENV: 'production',
    HOSTNAME: host,
    PORT: port,
    TRIPTYQUE_DATA: absolute(process.env.TRIPTYQUE_DATA ?? 'data'),
  },
});
// 128 + SIGINT or SIGTERM: it was asked to stop, and did.
process.exit(code === 130 || code === 143 ? 0 : code);
