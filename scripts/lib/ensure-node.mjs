import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter } from 'node:path';
import { fromRoot } from './root.mjs';

/** From this version on Node strips types by itself without a flag, which the command line and the seed need. */
const needed = [22, 18];

const isRecent = ([major, minor], [wantedMajor, wantedMinor] = needed) =>
  major > wantedMajor || (major === wantedMajor && minor >= wantedMinor);

const withBinaries = (path = '') => {
  const binaries = fromRoot('node_modules', '.bin');
  return path.split(delimiter)[0] === binaries ? path : `${binaries}${delimiter}${path}`;
};

/**
 * Goes on when this Node is recent enough; else runs the same command again under the Node of node_modules, passes it
 * every signal, and ends with its exit code. better-sqlite3 dies under Node 20 without a word.
 */
export async function ensureNode() {
  process.env.PATH = withBinaries(process.env.PATH);
  if (isRecent(process.versions.node.split('.').map(Number))) return;
  const bundled = fromRoot('node_modules', '.bin', process.platform === 'win32' ? 'node.cmd' : 'node');
  if (!existsSync(bundled) || process.env.TRIPTYQUE_REEXEC) {
    console.error(`✗ Node ${process.versions.node} is too old (${needed.join('.')} or later is needed) and the one of`);
    console.error('  the dependencies is missing. Run `npm ci`, or install Node 24.');
    process.exit(1);
  }
  const child = spawn(bundled, [...process.execArgv, ...process.argv.slice(1)], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: { ...process.env, TRIPTYQUE_REEXEC: '1' },
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  const code = await new Promise((done, fail) => {
    child.once('error', fail);
    child.once('exit', (status, signal) => done(status ?? (signal === 'SIGINT' ? 130 : 143)));
  });
  process.exit(code);
}
