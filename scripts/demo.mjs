import { prepare } from './lib/prepare.mjs';

await prepare();
const { existsSync, rmSync } = await import('node:fs');
const { relative } = await import('node:path');
const { flags } = await import('./lib/flags.mjs');
const { fromRoot, root } = await import('./lib/root.mjs');
const { handleSignalsMyself } = await import('./lib/at-exit.mjs');
const { build, isBuilt } = await import('./lib/build.mjs');
const { freePort, isFree } = await import('./lib/free-port.mjs');
const { isLoopback } = await import('./lib/loopback.mjs');
const { seedDemo } = await import('./lib/seed-demo.mjs');
const { startServer } = await import('./lib/server.mjs');
const { step } = await import('./lib/say.mjs');

const help = `npm run demo [-- --reset] [-- --port N]

Builds what changed, makes and fills an embedded database in data/demo when there is none, and serves it on 127.0.0.1.
  --reset    start over: throw away what was done in the demo
  --port N   this port (without it: 3000 or the next one that is free)`;

const host = process.env.HOST ?? '127.0.0.1';
const data = fromRoot('data', 'demo');
let server;
let stopping = false;

function fail(message) {
  console.error(`✗ ${message}`);
  process.exit(1);
}

async function stop() {
  if (stopping) return;
  stopping = true;
  if (server) {
    console.log('\n… Stopping');
    await server.stop();
    console.log('✓ Stopped. What was done is kept; `npm run demo` goes on from there.');
  }
  process.exit(0);
}

// Registered before everything else: a terminal sends Ctrl C to each process of its group, and npm may send it again.
handleSignalsMyself();
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, stop);

const { reset, port: wanted } = flags({ reset: { type: 'boolean' }, port: { type: 'string' } }, help);
if (!isLoopback(host))
  fail(`The demo has accounts without a secret, so it listens on this machine only, not on ${host}.`);
if (wanted !== undefined && !/^[1-9]\d{0,4}$/.test(wanted)) fail(`${wanted} is no port.`);
if (wanted !== undefined && !(await isFree(Number(wanted), host)))
  fail(`Port ${wanted} is taken. Leave --port out and a free one is found.`);

// The demo is SQLite in its own folder, whatever database this terminal works with otherwise.
const { DATABASE_URL: _, ...rest } = process.env;
const env = { ...rest, TRIPTYQUE_DEMO: '1', TRIPTYQUE_DATA: data };

try {
  if (reset && existsSync(data)) await step('Demo database thrown away', () => rmSync(data, { recursive: true }));
  if (!isBuilt()) console.log('… Building, about a minute');
  await step('Build', () => build());
  await step('Demo database', () => seedDemo(env));
  const port = wanted === undefined ? await freePort(3000, host) : Number(wanted);
  const log = fromRoot('data', 'demo', 'server.log');
  await step('Server ready', async () => {
    server = await startServer({
      host,
      port,
      env: { ...env, TRIPTYQUE_PUBLIC_ADDRESS: `http://${host}:${port}` },
      log,
    });
  });
  console.log(`\n  Triptyque is at ${server.url}\n\n  Ctrl C stops it. Its log is ${relative(root, log)}.\n`);
} catch (error) {
  if (!stopping) fail(error.message);
}

const { code, signal } = await server.gone;
if (!stopping) fail(`The server ended by itself (${signal ?? code}). Its log is data/demo/server.log.`);
