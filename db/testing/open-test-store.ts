import { connect, kind, type Store } from '#dialect';
import { administer } from '#db/administer.ts';
import { ensureHouse } from '#db/ensure-house.ts';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A migrated database of a test's own: a SQLite file, or on PostgreSQL (DATABASE_URL) a database made and dropped. */
export const openTestStore = async (): Promise<{ store: Store; url: string; close: () => Promise<void> }> => {
  // Each kit says its own kind; the type knows one of them only.
  const { url, drop } = (kind as string) === 'sqlite' ? sqliteFile() : await postgresDatabase();
  const store = connect(url);
  await store.migrate('db/migrations');
  await ensureHouse(store);
  return {
    store,
    url,
    close: async () => {
      await store.close();
      await drop();
    },
  };
};

const sqliteFile = () => {
  const folder = mkdtempSync(join(tmpdir(), 'triptyque-test-'));
  return { url: join(folder, 'triptyque.db'), drop: async () => rmSync(folder, { recursive: true, force: true }) };
};

const postgresDatabase = async () => {
  const server = process.env['DATABASE_URL'] ?? '';
  const name = `test_${process.pid}_${crypto.randomUUID().slice(0, 8)}`;
  await administer(server, `create database ${name}`);
  const url = new URL(server);
  url.pathname = `/${name}`;
  return { url: url.toString(), drop: () => administer(server, `drop database ${name} with (force)`) };
};
