import * as postgres from './postgres.ts';
import * as sqlite from './sqlite.ts';

const address = process.env['DATABASE_URL'] ?? '';
const isPostgres = /^postgres(ql)?:\/\//.test(address);

// The two kits export the same names; each is type-checked against the whole schema by a configuration of its own.
const kit = (isPostgres ? postgres : sqlite) as unknown as typeof sqlite;

export type { Reader, Statement, Store, Transaction } from './sqlite.ts';
export const {
  kind,
  table,
  alias,
  text,
  integer,
  bool,
  bigInteger,
  instant,
  json,
  bytes,
  index,
  uniqueIndex,
  primaryKey,
  connect,
  isUniqueViolation,
  connectApart,
} = kit;
