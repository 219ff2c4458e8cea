import { accessSync, constants, existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { isPostgres, type Environment } from '../environment.ts';
import { examined, type Examined } from './examined.ts';

/** Folder, secret and addresses: what can be looked at without a database. Changes nothing. */
export const examineMachine = (environment: Environment): Examined[] => [
  ...(isPostgres(environment) ? [] : [dataFolder(environment)]),
  secret(environment),
  publicAddress(environment.publicAddress),
];

const dataFolder = ({ dataFolder: folder }: Environment): Examined => {
  if (!existsSync(folder))
    return examined('data-folder', 'warning', `${folder} is not there yet; the first start makes it.`);
  try {
    accessSync(folder, constants.R_OK | constants.W_OK);
  } catch {
    return examined(
      'data-folder',
      'problem',
      `${folder} cannot be read and written by this user. Give it the right owner.`,
    );
  }
  const open = ['triptyque.db', 'triptyque.db-wal'].map((name) => join(folder, name)).filter(isReadByOthers);
  // The folder itself keeps others out where they may not enter it.
  return open.length === 0 || !isReadByOthers(folder)
    ? examined('data-folder', 'ok', `${folder} can be read and written.`)
    : examined('data-folder', 'warning', `Other users of this machine can read the database. Run: chmod 700 ${folder}`);
};

const secret = (environment: Environment): Examined => {
  if (environment.secret) return examined('secret', 'ok', 'The secret comes from the environment.');
  if (isPostgres(environment)) {
    return examined(
      'secret',
      'problem',
      'TRIPTYQUE_SECRET is missing. On PostgreSQL every instance needs the same one: 32 characters or more.',
    );
  }
  const file = join(environment.dataFolder, 'secret');
  if (!existsSync(file)) return examined('secret', 'warning', 'There is no secret yet; the first start makes one.');
  return isReadByOthers(file)
    ? examined('secret', 'problem', `Others can read ${file}. Run: chmod 600 ${file}`)
    : examined('secret', 'ok', 'Only its owner can read the secret.');
};

const publicAddress = (address: string | null): Examined => {
  if (address === null) {
    return examined(
      'public-address',
      'warning',
      'TRIPTYQUE_PUBLIC_ADDRESS is not set: links are made from the address of each request.',
    );
  }
  return address.startsWith('https://') || /^http:\/\/(localhost|127\.)/.test(address)
    ? examined('public-address', 'ok', `Readers come by ${address}.`)
    : examined('public-address', 'warning', `${address} is not https: passwords and cookies travel in the clear.`);
};

/** Windows has no such bits, and shows none. */
const isReadByOthers = (file: string): boolean =>
  process.platform !== 'win32' && existsSync(file) && (statSync(file).mode & 0o077) !== 0;
