import { defineConfig } from 'drizzle-kit';

// One configuration: the dialect follows DATABASE_URL, as it does in the application.
const isPostgres = /^postgres(ql)?:\/\//.test(process.env['DATABASE_URL'] ?? '');

export default defineConfig({
  dialect: isPostgres ? 'postgresql' : 'sqlite',
  schema: './db/schema/*.ts',
  out: isPostgres ? './db/migrations/postgres' : './db/migrations/sqlite',
});
