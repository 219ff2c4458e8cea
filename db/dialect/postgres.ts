import {
  alias,
  bigint,
  boolean,
  customType,
  index,
  integer as int,
  jsonb,
  pgTable,
  primaryKey,
  text as plainText,
  timestamp,
  uniqueIndex,
} from 'drizzle-orm/pg-core';
import { sql } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/postgres-js';
import { migrate as runMigrations } from 'drizzle-orm/postgres-js/migrator';
import postgres from 'postgres';
import { createWaking } from './waking.ts';

export { alias, index, primaryKey, uniqueIndex };

export const kind = 'postgres';
export const table = pgTable;
export const text = <T extends string = string>(name: string) => plainText(name).$type<T>();
export const integer = (name: string) => int(name);
export const bool = (name: string) => boolean(name);
/** A whole number past 32 bits. */
export const bigInteger = (name: string) => bigint(name, { mode: 'number' });
/** An instant to the millisecond, in UTC. */
export const instant = (name: string) => timestamp(name, { withTimezone: true, precision: 3, mode: 'date' });
export const json = <T>(name: string) => jsonb(name).$type<T>();
export const bytes = customType<{ data: Buffer; driverData: Buffer }>({ dataType: () => 'bytea' });

/**
 * One statement of a write, with the number of rows that it must change (null for any). `wakes` names a channel whose
 * listeners are told once all is committed; a statement that only wakes has a null for `run`.
 */
export type Statement = { run: unknown; rows: number | null; wakes?: string };

class Unmatched extends Error {}

/** Whoever changes the schema, or all rows at once, holds this lock. */
const schemaLock = 7420191029;

const connectTo = (url: string) => {
  const client = postgres(url, { max: 10, onnotice: () => {} });
  const db = drizzle(client);
  const waking = createWaking((wake) => listenTo(client, wake));
  return {
    kind: 'postgres' as 'sqlite' | 'postgres',
    read: db,
    /**
     * Runs the statements in one transaction.
     * Gives false, and changes nothing, when a statement changed another number of rows than it must.
     */
    write: async (
      build: (tx: Parameters<Parameters<typeof db.transaction>[0]>[0]) => Statement[],
    ): Promise<boolean> => {
      try {
        await db.transaction(async (tx) => {
          const statements = build(tx);
          for (const { run, rows } of statements) {
            if (run === null) continue;
            const { count } = await (run as PromiseLike<{ count: number }>);
            if (rows !== null && count !== rows) throw new Unmatched();
          }
          const channels = new Set(statements.flatMap(({ wakes }) => wakes ?? []));
          if (channels.size > 0) await tx.execute(sql`select pg_notify(${wakeChannel}, ${payloadOf(channels)})`);
        });
        return true;
      } catch (error) {
        if (error instanceof Unmatched) return false;
        throw error;
      }
    },
    /**
     * Tells which channels were written to, by whichever instance, after each committed write; `all` when the line to
     * the database was cut meanwhile. Gives the way to stop. What changed is read from the tables: a wake-up says only
     * where to look.
     */
    onWake: waking.listen,
    /**
     * One transaction that awaits, to refill a database that no server works on, page by page: servers that start
     * meanwhile wait. Gives false, and changes nothing, when `fill` does.
     */
    refill: async (
      fill: (tx: Parameters<Parameters<typeof db.transaction>[0]>[0]) => Promise<boolean>,
    ): Promise<boolean> => {
      try {
        await db.transaction(async (tx) => {
          await tx.execute(sql`select pg_advisory_xact_lock(${schemaLock})`);
          if (!(await fill(tx))) throw new Unmatched();
        });
        return true;
      } catch (error) {
        if (error instanceof Unmatched) return false;
        throw error;
      }
    },
    /** Several instances may start at once: an advisory lock lets one of them migrate. */
    migrate: async (folder: string) => {
      const single = postgres(url, { max: 1, onnotice: () => {} });
      try {
        await single`select pg_advisory_lock(${schemaLock})`;
        await runMigrations(drizzle(single), { migrationsFolder: `${folder}/postgres` });
        await single`select pg_advisory_unlock(${schemaLock})`;
      } finally {
        await single.end();
      }
    },
    /** The database's own clock. */
    now: async (): Promise<Date> => {
      // A number: drizzle has taken the driver's own reading of timestamps away.
      const [row] = await client<{ ms: number }[]>`select (extract(epoch from clock_timestamp()) * 1000)::float8 as ms`;
      if (!row) throw new Error('The database did not tell the time');
      return new Date(Math.floor(row.ms));
    },
    /** How many migrations the database has had. */
    migrations: async (): Promise<number> => {
      const [known] = await client<
        { name: string | null }[]
      >`select to_regclass('drizzle.__drizzle_migrations')::text as name`;
      if (!known?.name) return 0;
      const [row] = await client<{ n: number }[]>`select count(*)::int as n from drizzle.__drizzle_migrations`;
      return row?.n ?? 0;
    },
    /** PostgreSQL checks pages and references by itself as it goes: nothing to add. */
    integrity: async (): Promise<string[]> => [],
    /** Reads many tables from one snapshot while people work. */
    snapshot: async <T>(use: (tx: typeof db) => Promise<T>): Promise<T> =>
      db.transaction(async (tx) => use(tx as unknown as typeof db), {
        isolationLevel: 'repeatable read',
        accessMode: 'read only',
      }),
    close: async () => {
      waking.close();
      await client.end();
    },
  };
};

const wakeChannel = 'triptyque_wake';
/** A NOTIFY of 8,000 bytes or more is an error. */
const longestPayload = 7900;

const payloadOf = (channels: ReadonlySet<string>): string => {
  const payload = [...channels].join(' ');
  return Buffer.byteLength(payload) > longestPayload ? '*' : payload;
};

/** One connection of the process that listens; the driver subscribes again by itself when the line was cut. */
const listenTo = (client: postgres.Sql, wake: (written: ReadonlySet<string> | 'all') => void) => {
  let isStopped = false;
  let stop = () => {};
  const begin = async () => {
    // What was notified before the subscription stood, the first or a later one, nobody heard.
    const listening = await client.listen(
      wakeChannel,
      (payload) => wake(payload === '*' ? 'all' : new Set(payload.split(' '))),
      () => wake('all'),
    );
    stop = () => void listening.unlisten().catch(() => undefined);
    if (isStopped) stop();
  };
  const retry = () => {
    if (!isStopped) void begin().catch(() => setTimeout(retry, 1000).unref());
  };
  retry();
  return () => {
    isStopped = true;
    stop();
  };
};

export type Store = ReturnType<typeof connectTo>;
export type Transaction = Parameters<Parameters<Store['write']>[0]>[0];
export type Reader = Store['read'];

/** Opens the installation's database by its `postgres://` address. */
export const connect = (url: string): Store => connectTo(url);

/** Whether an error says that a unique index was broken. */
export const isUniqueViolation = (error: unknown): boolean => {
  if (!(error instanceof Error)) return false;
  return (error as { code?: unknown }).code === '23505' || isUniqueViolation(error.cause);
};

/** A connection of its own, for a library that owns its tables. */
export const connectApart = (url: string) => drizzle(postgres(url, { max: 3, onnotice: () => {} }));
