import { spawn, spawnSync } from 'node:child_process';
import { chmodSync, chownSync, closeSync, cpSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import postgres from 'postgres';
import { atExit } from './at-exit.mjs';
import { freePort } from './free-port.mjs';
import { postgresPrograms } from './postgres-programs.mjs';

/** A PostgreSQL of its own on a free port of loopback, for tests: nothing it holds outlives the process. */
export async function startPostgres() {
  const owner = ownerOf();
  const folder = mkdtempSync(join(tmpdir(), 'triptyque-postgres-'));
  chmodSync(folder, 0o755);
  if (owner.uid !== undefined) chownSync(folder, owner.uid, owner.gid);
  const forget = atExit(() => rmSync(folder, { recursive: true, force: true }));
  try {
    const programs = runnable(postgresPrograms(), folder, owner);
    const data = join(folder, 'data');
    initialise(programs, data, owner);
    const port = await freePort();
    const log = join(folder, 'log');
    const fd = openSync(log, 'a');
    const server = spawn(join(programs, 'postgres'), ['-D', data, '-p', String(port), ...settings()], {
      ...owner,
      cwd: folder,
      env: environment(),
      stdio: ['ignore', fd, fd],
    });
    closeSync(fd);
    const gone = new Promise((done) => server.once('exit', done).once('error', done));
    // SIGQUIT is PostgreSQL's immediate shutdown; there is nothing to keep.
    const forgetServer = atExit(() => server.kill('SIGQUIT'));
    const url = `postgres://postgres@127.0.0.1:${port}/postgres`;
    await ready(url, server, log);
    return {
      url,
      async stop() {
        server.kill('SIGQUIT');
        await Promise.race([gone, pause(5000).then(() => server.kill('SIGKILL'))]);
        forgetServer();
        rmSync(folder, { recursive: true, force: true });
        forget();
      },
    };
  } catch (error) {
    rmSync(folder, { recursive: true, force: true });
    forget();
    throw error;
  }
}

/** Makes an empty database (replacing one of that name) and gives its address. */
export async function createDatabase(url, name) {
  const sql = postgres(url, { max: 1, onnotice: () => {} });
  try {
    await sql.unsafe(`drop database if exists "${name}" with (force)`);
    await sql.unsafe(`create database "${name}"`);
  } finally {
    await sql.end();
  }
  return Object.assign(new URL(url), { pathname: `/${name}` }).href;
}

const settings = () =>
  [
    'listen_addresses=127.0.0.1',
    'unix_socket_directories=',
    'fsync=off',
    'synchronous_commit=off',
    'full_page_writes=off',
    'max_connections=200',
  ].flatMap((setting) => ['-c', setting]);

const environment = () => ({ PATH: process.env.PATH, LC_ALL: 'C.UTF-8', TZ: 'UTC' });

/** PostgreSQL refuses root, so root lends it to `postgres` or `nobody`. */
function ownerOf() {
  if (process.getuid?.() !== 0) return {};
  const accounts = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'));
  const account = ['postgres', 'nobody'].map((name) => accounts.find(([first]) => first === name)).find(Boolean);
  if (!account)
    throw new Error('PostgreSQL refuses to run as root, and neither `postgres` nor `nobody` is an account here.');
  return { uid: Number(account[2]), gid: Number(account[3]) };
}

/** A clone under /root is closed to that other account: the programs are copied where it can enter. */
function runnable(programs, folder, owner) {
  const tried = spawnSync(join(programs, 'postgres'), ['--version'], { ...owner, cwd: folder, env: environment() });
  if (tried.status === 0) return programs;
  const copy = join(folder, 'native');
  cpSync(dirname(programs), copy, { recursive: true, verbatimSymlinks: true });
  return join(copy, 'bin');
}

function initialise(programs, data, owner) {
  const options = [
    '-D',
    data,
    '--username=postgres',
    '--auth=trust',
    '--encoding=UTF8',
    '--locale=C.UTF-8',
    '--no-sync',
  ];
  const { status, stderr, error } = spawnSync(join(programs, 'initdb'), options, {
    ...owner,
    cwd: dirname(data),
    env: environment(),
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`initdb failed: ${error?.message ?? stderr}`);
}

async function ready(url, server, log) {
  for (const until = Date.now() + 30_000; Date.now() < until; await pause(100)) {
    if (server.exitCode !== null) break;
    const sql = postgres(url, { max: 1, connect_timeout: 2, onnotice: () => {} });
    try {
      await sql`select 1`;
      return;
    } catch {
      // Not listening yet, or "the database system is starting up".
    } finally {
      await sql.end({ timeout: 1 });
    }
  }
  throw new Error(`PostgreSQL did not start:\n${readFileSync(log, 'utf8')}`);
}
