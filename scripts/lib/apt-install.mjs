import { spawnSync } from 'node:child_process';
import { findProgram } from './find-program.mjs';

/** Installs a Debian package when this machine has apt and this person may; says whether it did. */
export function aptInstall(name) {
  const apt = findProgram(['apt-get']);
  if (!apt) return false;
  const root = process.getuid?.() === 0;
  if (!root && !findProgram(['sudo'])) return false;
  const call = (...args) => {
    const options = ['-qq', '-o', 'DPkg::Lock::Timeout=300', ...args];
    // `sudo -n` fails rather than ask: there may be nobody to answer.
    const [program, rest] = root ? [apt, options] : ['sudo', ['-n', apt, ...options]];
    const { status } = spawnSync(program, rest, {
      stdio: ['ignore', 2, 2],
      timeout: 600_000,
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
    return status === 0;
  };
  console.error(`… Installing ${name} (apt-get)`);
  call('update');
  return call('install', '-y', '--no-install-recommends', name);
}
