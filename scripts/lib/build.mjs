import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fromRoot } from './root.mjs';
import { capture, packageFile } from './run.mjs';
import { sourceHash } from './source-hash.mjs';

const stamp = fromRoot('.next', 'triptyque-build');
const standalone = fromRoot('.next', 'standalone');

export const serverFile = fromRoot('.next', 'standalone', 'server.js');

export const hasBuild = () => existsSync(stamp) && existsSync(serverFile);

export const isBuilt = () => hasBuild() && readFileSync(stamp, 'utf8').trim() === sourceHash();

/** Makes the production build when the sources are not those of the last one; says what it did. Throws with the log. */
export async function build({ force = false } = {}) {
  if (!force && isBuilt()) return 'up to date';
  const hash = sourceHash();
  rmSync(stamp, { force: true });
  // A deleted route must not live on in the folder that is served.
  rmSync(standalone, { recursive: true, force: true });
  const { DATABASE_URL: _, ...rest } = process.env;
  const { code, output } = await capture(process.execPath, [packageFile('next', 'dist', 'bin', 'next'), 'build'], {
    env: { ...rest, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
  });
  if (code !== 0) throw new Error(`next build failed:\n${output}`);
  if (!existsSync(serverFile)) throw new Error(`next build left no ${serverFile}: is output 'standalone' set?`);
  complete();
  writeFileSync(stamp, `${hash}\n`);
  return 'production build';
}

/** The standalone folder comes without what browsers load. */
function complete() {
  const keep = { recursive: true, preserveTimestamps: true, verbatimSymlinks: true };
  cpSync(fromRoot('.next', 'static'), fromRoot('.next', 'standalone', '.next', 'static'), keep);
  if (existsSync(fromRoot('public'))) cpSync(fromRoot('public'), fromRoot('.next', 'standalone', 'public'), keep);
}
