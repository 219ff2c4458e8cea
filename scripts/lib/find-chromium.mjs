import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { aptInstall } from './apt-install.mjs';
import { findProgram, isExecutable } from './find-program.mjs';
import { packageFile } from './run.mjs';

// The shell first: a full browser draws its own windows too, and takes twice as long for each page.
const names = ['chromium-headless-shell', 'chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const folders = ['/usr/bin', '/usr/local/bin', '/snap/bin', '/Applications/Google Chrome.app/Contents/MacOS'];

const ofSystem = () => findProgram([...names, 'Google Chrome'], folders);

function ofPlaywright() {
  const { chromium } = createRequire(import.meta.url)('playwright-core');
  const file = chromium.executablePath();
  return isExecutable(file) ? file : null;
}

function download() {
  console.error('… Downloading Chromium (playwright install)');
  spawnSync(process.execPath, [packageFile('playwright-core', 'cli.js'), 'install', 'chromium'], {
    stdio: ['ignore', 'ignore', 'ignore'],
    timeout: 180_000,
  });
  return ofPlaywright();
}

/** Path of a Chromium to test with: named by CHROMIUM_PATH, installed, Playwright's, or installed now. Throws if none. */
export function findChromium({ install = true } = {}) {
  const named = process.env.CHROMIUM_PATH;
  if (named) {
    if (!isExecutable(named)) throw new Error(`CHROMIUM_PATH names ${named}, which is no program.`);
    return named;
  }
  const found = ofSystem() ?? ofPlaywright();
  if (found) return found;
  const installed = install
    ? (download() ?? (aptInstall('chromium-headless-shell') || aptInstall('chromium') ? ofSystem() : null))
    : null;
  if (installed) return installed;
  throw new Error('No Chromium was found. Install one (Debian: apt install chromium) or name it in CHROMIUM_PATH.');
}

/** Without these, Chromium as root does not start, and on a closed network it keeps calling hosts that never answer. */
export const chromiumArguments = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
