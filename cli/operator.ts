import { roles, type Actor } from '#domain/access/role.ts';
import type { Act } from '#server/act.ts';
import { installation, migrateInstallation } from '#server/installation.ts';

/** Who acts by the command line: whoever may read the installation's files or its database address. */
const operator: Actor = {
  id: 'command-line',
  name: 'Command line',
  grants: roles.map((role) => ({ role, language: null })),
};

/** Runs `use` as the operator on this installation's database, brought up to date first, and closes it. */
export const asOperator = async <Value>(use: (act: Act) => Promise<Value>): Promise<Value> => {
  await migrateInstallation('db/migrations');
  const { store } = installation();
  try {
    return await use({ store, actor: operator, now: new Date() });
  } finally {
    await store.close();
  }
};
