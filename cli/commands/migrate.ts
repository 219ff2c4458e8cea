import { parseArgs } from 'node:util';
import { installation, migrateInstallation } from '#server/installation.ts';
import { print, printJson, type Command } from '../command.ts';

export const migrateCommand: Command = {
  name: 'migrate',
  summary: 'bring the database to the newest schema',
  help: `Usage: npm run -s triptyque -- migrate [--json]

Brings the database to the newest schema; does nothing where it is. The server does the same when it starts.
The database is the file of TRIPTYQUE_DATA (default: data/), or PostgreSQL by DATABASE_URL.`,
  run: async (args) => {
    const { values } = parseArgs({ args, options: { json: { type: 'boolean' } } });
    await migrateInstallation('db/migrations');
    const { store } = installation();
    const { kind } = store;
    await store.close();
    if (values.json) printJson({ migrated: true, database: kind });
    else print(`The ${kind === 'sqlite' ? 'SQLite' : 'PostgreSQL'} database has the newest schema.`);
    return 0;
  },
};
