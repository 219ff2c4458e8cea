import { existsSync } from 'node:fs';
import { roles, type Actor } from '#domain/access/role.ts';
import type { Act } from '#server/act.ts';
import { isPostgres, readEnvironment } from '#server/environment.ts';
import { installation, migrateInstallation } from '#server/installation.ts';
import { schemaState } from '#server/operations/schema-version.ts';
import { OperatorError } from './command.ts';

/** Who acts by the command line: whoever may read the installation's files or its database address. */
const operator: Actor = {
  id: 'command-line',
  name: 'Command line',
  grants: roles.map((role) => ({ role, language: null })),
};

type Options = {
  /** Whether the command may be the first to use a new installation: then its database is made. */
  mayBegin: boolean;
};

/**
 * Runs `use` as the operator on this installation's database, and closes it. Throws where there is none, and where its
 * schema is another one: bringing it up to date is `migrate`'s alone, for the old version may be running.
 */
export const asOperator = async <Value>({ mayBegin }: Options, use: (act: Act) => Promise<Value>): Promise<Value> => {
  const environment = readEnvironment();
  if (!mayBegin && !isPostgres(environment) && !existsSync(environment.databaseUrl)) {
    throw new OperatorError(
      `There is no database at ${environment.databaseUrl}. Does TRIPTYQUE_DATA name the right folder?`,
    );
  }
  const { store } = installation();
  try {
    await prepare(store, mayBegin);
    return await use({ store, actor: operator, now: new Date() });
  } finally {
    await store.close();
  }
};

const prepare = async (store: Act['store'], mayBegin: boolean): Promise<void> => {
  const schema = await schemaState(store);
  switch (schema.state) {
    case 'current':
      return;
    case 'empty':
      if (mayBegin) return migrateInstallation('db/migrations');
      throw new OperatorError('The database is empty. The first start fills it, or: npm run -s triptyque -- migrate');
    case 'behind':
      throw new OperatorError(
        'The database has an older schema. Stop the server, then: npm run -s triptyque -- migrate',
      );
    case 'ahead':
      throw new OperatorError('The database was used by a newer version of Triptyque. Install that version again.');
  }
};
