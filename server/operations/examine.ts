import { accessSync, constants, existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { hasRunningServer } from '#db/reads/has-running-server.ts';
import { findBrokenStreams } from '#db/reads/find-broken-streams.ts';
import { hasAdministrator } from '#db/reads/has-administrator.ts';
import type { Installation } from '../installation.ts';
import { schemaVersion } from './schema-version.ts';

export type Examined = { check: string; state: 'ok' | 'warning' | 'problem'; message: string };

/** Looks at an installation and says, check by check, what is right and what is wrong, and what to do. Changes nothing. */
export const examine = async ({ store, environment }: Installation, now: Date): Promise<Examined[]> => [
  await schema(store),
  await integrity(store),
  await streams(store),
  await clock(store, now),
  await administrator(store, environment.isDemo),
  ...(store.kind === 'sqlite' ? [dataFolder(environment.dataFolder), secretFile(environment)] : []),
  publicAddress(environment.publicAddress),
  await servers(store),
];

type Store = Installation['store'];

const found = (check: string, state: Examined['state'], message: string): Examined => ({ check, state, message });

const schema = async (store: Store): Promise<Examined> => {
  const known = schemaVersion(store.kind);
  const had = await store.migrations();
  if (had === known.count) return found('schema', 'ok', `The schema is the newest (${known.name}).`);
  if (had < known.count) return found('schema', 'problem', `The schema is ${known.count - had} migrations behind. Run: npm run -s triptyque -- migrate`);
  return found('schema', 'problem', 'The database was used by a newer version of Triptyque. Install that version again.');
};

const integrity = async (store: Store): Promise<Examined> => {
  const faults = await store.integrity();
  return faults.length === 0
    ? found('integrity', 'ok', 'Pages and references of the database are sound.')
    : found('integrity', 'problem', `The database is damaged: ${faults.slice(0, 5).join('; ')}. Restore the newest backup.`);
};

const streams = async (store: Store): Promise<Examined> => {
  const broken = await findBrokenStreams(store.read);
  return broken.length === 0
    ? found('events', 'ok', 'Every stream of events is whole.')
    : found('events', 'problem', `Events are missing in ${broken.length} streams, the first ${broken[0]}. Restore the newest backup.`);
};

const clock = async (store: Store, now: Date): Promise<Examined> => {
  const apart = Math.abs((await store.now()).getTime() - now.getTime());
  return apart < 5000
    ? found('clock', 'ok', 'The clocks of machine and database agree.')
    : found('clock', 'problem', `The clocks of machine and database are ${Math.round(apart / 1000)} seconds apart. Set both by NTP: embargoes depend on it.`);
};

const administrator = async (store: Store, isDemo: boolean): Promise<Examined> => {
  if (await hasAdministrator(store.read)) return found('administrator', 'ok', 'Somebody can administer the house.');
  return found('administrator', isDemo ? 'problem' : 'warning', 'Nobody can administer the house. Start the server: it prints a link for the first administrator.');
};

const dataFolder = (folder: string): Examined => {
  try {
    accessSync(folder, constants.R_OK | constants.W_OK);
    return found('data-folder', 'ok', `${folder} can be read and written.`);
  } catch {
    return found('data-folder', 'problem', `${folder} cannot be read and written by this user. Give it the right owner.`);
  }
};

const secretFile = ({ secret, dataFolder: folder }: Installation['environment']): Examined => {
  if (secret) return found('secret', 'ok', 'The secret comes from the environment.');
  const file = join(folder, 'secret');
  if (!existsSync(file)) return found('secret', 'warning', 'There is no secret yet; the first start makes one.');
  const others = statSync(file).mode & 0o077;
  return others === 0
    ? found('secret', 'ok', 'Only its owner can read the secret.')
    : found('secret', 'problem', `Others can read ${file}. Run: chmod 600 ${file}`);
};

const publicAddress = (address: string | null): Examined => {
  if (address === null) return found('public-address', 'warning', 'TRIPTYQUE_PUBLIC_ADDRESS is not set: links are made from the address of each request.');
  return address.startsWith('https://') || /^http:\/\/(localhost|127\.)/.test(address)
    ? found('public-address', 'ok', `Readers come by ${address}.`)
    : found('public-address', 'warning', `${address} is not https: passwords and cookies travel in the clear.`);
};

const servers = async (store: Store): Promise<Examined> =>
  (await hasRunningServer(store))
    ? found('server', 'ok', 'A server runs on this database.')
    : found('server', 'ok', 'No server runs on this database.');
