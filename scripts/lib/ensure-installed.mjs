import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter } from 'node:path';
import { isInstalled, stampInstalled } from './installed.mjs';
import { fromRoot, root } from './root.mjs';
import { seconds } from './say.mjs';

/**
 * Installs the dependencies when node_modules is not what package-lock.json asks for.
 * Chatter goes to `out`: the command line passes stderr, so that its own answer stays alone on stdout.
 */
export function ensureInstalled({ out = process.stdout } = {}) {
  if (isInstalled()) return;
  const began = Date.now();
  out.write('… Installing dependencies (npm ci), about a minute\n');
  const fd = out === process.stderr ? 2 : 1;
  // `node` of node_modules/.bin would vanish under npm's feet while npm replaces node_modules.
  const path = (process.env.PATH ?? '').split(delimiter).filter((dir) => !dir.startsWith(fromRoot('node_modules')));
  const { status, error } = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: ['ignore', fd, 2],
    shell: process.platform === 'win32',
    env: { ...process.env, PATH: path.join(delimiter) },
  });
  if (status !== 0 || !existsSync(fromRoot('node_modules', '.bin'))) {
    console.error(`✗ npm ci failed${error ? `: ${error.message}` : ''}. Its message is above; nothing was started.`);
    process.exit(1);
  }
  stampInstalled();
  out.write(`✓ Dependencies installed ${seconds(began)}\n`);
}
