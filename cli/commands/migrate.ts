import { parseArgs } from 'node:util';
import { installation, migrateInstallation } from '#server/installation.ts';
import { schemaState } from '#server/operations/schema-version.ts';
import { OperatorError, print, printJson, type Command } from '../command.ts';

export const migrateCommand: Command = {
  help: `Usage: npm run -s triptyque -- migrate [--json]

Brings the database to the newest schema; does nothing where it is. The server does the same when it starts.
The database is the file of TRIPTYQUE_DATA (default: data/), or PostgreSQL by DATABASE_URL.`,
  run: async (args) => {
    const { values } = parseArgs({ args, options: { json: { type: 'boolean' } } });
    const { store } = installation();
    const { kind } = store;
    try {
      const { state } = await schemaState(store);
      if (state === 'ahead')
        throw new OperatorError('The database was used by a newer version of Triptyque. Install that version again.');
      await migrateInstallation('db/migrations');
    } finally {
      await store.close();
    }
    if (values.json) printJson({ migrated: true, database: kind });
    else print(`The ${kind === 'sqlite' ? 'SQLite' : 'PostgreSQL'} database has the newest schema.`);
    return 0;
  },
};
