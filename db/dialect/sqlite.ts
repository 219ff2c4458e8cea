import Database from 'better-sqlite3';
import { drizzle } from 'drizzle-orm/better-sqlite3';
import { migrate as runMigrations } from 'drizzle-orm/better-sqlite3/migrator';
import {
  alias,
  blob,
  index,
  integer as int,
  primaryKey,
  sqliteTable,
  text as plainText,
  uniqueIndex,
} from 'drizzle-orm/sqlite-core';
import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { createWaking } from './waking.ts';

export { alias, index, primaryKey, uniqueIndex };

export const kind = 'sqlite';
export const table = sqliteTable;
export const text = <T extends string = string>(name: string) => plainText(name).$type<T>();
export const integer = (name: string) => int(name);
export const bool = (name: string) => int(name, { mode: 'boolean' });
/** A whole number past 32 bits. */
export const bigInteger = (name: string) => int(name);
/** An instant to the millisecond, in UTC. */
export const instant = (name: string) => int(name, { mode: 'timestamp_ms' });
export const json = <T>(name: string) => plainText(name, { mode: 'json' }).$type<T>();
export const bytes = (name: string) => blob(name, { mode: 'buffer' });

const open = (file: string, readonly: boolean) => {
  const client = new Database(file, { readonly });
  client.pragma('busy_timeout = 5000');
  if (!readonly) {
    client.pragma('journal_mode = WAL');
    // What people typed must survive a power cut, not only a crash.
    client.pragma('synchronous = FULL');
  }
  client.pragma('foreign_keys = ON');
  return client;
};

/**
 * One statement of a write, with the number of rows that it must change (null for any). `wakes` names a channel whose
 * listeners are told once all is committed; a statement that only wakes has a null for `run`.
 */
export type Statement = { run: unknown; rows: number | null; wakes?: string };

type Runnable = { run: () => Database.RunResult; prepare?: () => { run: () => Database.RunResult } };

/** From so many statements on, others get their turn while they are turned into SQL, which takes longer than running them. */
const many = 20;

/** Statements ready to be run in one go; the thread is let go now and then where they are many. */
const prepared = async (statements: Statement[]): Promise<Statement[]> => {
  if (statements.length < many) return statements;
  const ready: Statement[] = [];
  let begun = performance.now();
  for (const statement of statements) {
    const run = statement.run as Runnable | null;
    ready.push({ ...statement, run: run?.prepare?.() ?? run });
    if (performance.now() - begun < 10) continue;
    await new Promise((resolve) => setImmediate(resolve));
    begun = performance.now();
  }
  return ready;
};

const connectTo = (file: string) => {
  // Unpublished texts: for the installation's own user.
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  const writer = open(file, false);
  const db = drizzle(writer);
  // A second, read-only connection, so that a write outside `write` fails loudly.
  const reader = open(file, true);
  const read = drizzle(reader);
  const waking = createWaking((wake) => watchOthers(writer, wake));
  return {
    kind: 'sqlite' as 'sqlite' | 'postgres',
    read,
    /**
     * Runs the statements in one go, with no await between BEGIN IMMEDIATE and COMMIT.
     * Gives false, and changes nothing, when a statement changed another number of rows than it must.
     */
    write: async (build: (tx: typeof db) => Statement[]): Promise<boolean> => {
      const statements = await prepared(build(db));
      writer.exec('BEGIN IMMEDIATE');
      try {
        for (const { run, rows } of statements) {
          if (run === null) continue;
          const { changes } = (run as Runnable).run();
          if (rows !== null && changes !== rows) {
            writer.exec('ROLLBACK');
            return false;
          }
        }
        writer.exec('COMMIT');
      } catch (error) {
        if (writer.inTransaction) writer.exec('ROLLBACK');
        throw error;
      }
      waking.wake(new Set(statements.flatMap(({ wakes }) => wakes ?? [])));
      return true;
    },
    /**
     * Tells which channels were written to, after each committed write; `all` when another process wrote, or may have.
     * Gives the way to stop. What changed is read from the tables: a wake-up says only where to look.
     */
    onWake: waking.listen,
    /**
     * One transaction that awaits, to refill a database that no server works on, page by page: other processes cannot
     * write meanwhile, and this one must not. Gives false, and changes nothing, when `fill` does.
     */
    refill: async (fill: (tx: typeof db) => Promise<boolean>): Promise<boolean> => {
      writer.exec('BEGIN IMMEDIATE');
      try {
        const isFilled = await fill(db);
        writer.exec(isFilled ? 'COMMIT' : 'ROLLBACK');
        return isFilled;
      } catch (error) {
        if (writer.inTransaction) writer.exec('ROLLBACK');
        throw error;
      }
    },
    migrate: async (folder: string) => runMigrations(db, { migrationsFolder: `${folder}/sqlite` }),
    /** The database's own clock. */
    now: async (): Promise<Date> =>
      new Date((writer.prepare(`select cast(unixepoch('subsec') * 1000 as integer) as ms`).get() as { ms: number }).ms),
    /** How many migrations the database has had. */
    migrations: async (): Promise<number> => {
      const known = writer.prepare(`select name from sqlite_master where name = '__drizzle_migrations'`).get();
      if (!known) return 0;
      return (writer.prepare('select count(*) as n from __drizzle_migrations').get() as { n: number }).n;
    },
    /** What the database itself finds wrong with its pages and references; empty when nothing is. */
    integrity: async (): Promise<string[]> => {
      const pages = (reader.pragma('integrity_check') as { integrity_check: string }[]).map(
        (row) => row.integrity_check,
      );
      const references = (reader.pragma('foreign_key_check') as { table: string }[]).map(
        (row) => `a row of ${row.table} refers to nothing`,
      );
      return [...pages.filter((line) => line !== 'ok'), ...references];
    },
    /** Reads many tables from one snapshot while people work. */
    snapshot: async <T>(use: (tx: typeof read) => Promise<T>): Promise<T> => {
      const client = open(file, true);
      client.exec('BEGIN');
      try {
        return await use(drizzle(client));
      } finally {
        client.exec('COMMIT');
        client.close();
      }
    },
    close: async () => {
      waking.close();
      reader.close();
      writer.close();
    },
  };
};

export type Store = ReturnType<typeof connectTo>;
export type Transaction = Parameters<Parameters<Store['write']>[0]>[0];
export type Reader = Store['read'];

/** Opens the installation's database. `url` is the path of the file. */
export const connect = (url: string): Store => connectTo(url);

/** Whether an error says that a unique index was broken. */
export const isUniqueViolation = (error: unknown): boolean =>
  errorCode(error)?.startsWith('SQLITE_CONSTRAINT_UNIQUE') === true ||
  errorCode(error)?.startsWith('SQLITE_CONSTRAINT_PRIMARYKEY') === true;

/** A connection of its own, for a library that owns its tables. */
export const connectApart = (url: string) => drizzle(open(url, false));

const pollInterval = 200;

/** Another process cannot tell us, but the file's version says that it wrote: asked of memory, not of the disk. */
const watchOthers = (client: Database.Database, wake: (written: 'all') => void) => {
  const versionNow = () => client.pragma('data_version', { simple: true });
  let version = versionNow();
  const timer = setInterval(() => {
    const newest = versionNow();
    if (newest === version) return;
    version = newest;
    wake('all');
  }, pollInterval);
  timer.unref();
  return () => clearInterval(timer);
};

const errorCode = (error: unknown): string | undefined => {
  if (!(error instanceof Error)) return undefined;
  const code = (error as { code?: unknown }).code;
  return typeof code === 'string' ? code : errorCode(error.cause);
};
