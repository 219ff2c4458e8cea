import { connect, type Store } from '#dialect';
import { ensureHouse } from '#db/ensure-house.ts';
import { readEnvironment, type Environment } from './environment.ts';
import { installationSecret } from './installation-secret.ts';

/** What a process holds of its installation: settings, secret and the open database. */
export type Installation = { environment: Environment; secret: string; store: Store };

const holder = globalThis as { triptyque?: Installation };

/** The installation of this process; opens the database on first use. Throws when the environment is wrong. */
export const installation = (): Installation => {
  holder.triptyque ??= open();
  return holder.triptyque;
};

const open = (): Installation => {
  const environment = readEnvironment();
  return { environment, secret: installationSecret(environment), store: connect(environment.databaseUrl) };
};

/** Brings the database to the newest schema. `folder` holds the migrations of both dialects. */
export const migrateInstallation = async (folder: string): Promise<void> => {
  const { store } = installation();
  await store.migrate(folder);
  await ensureHouse(store);
};
