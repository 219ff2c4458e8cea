/** What a broken machine says, as one sentence for an operator: no stack, no SQL, nothing that people wrote. */
export const sentenceOf = (error: unknown): string => {
  const first = innermost(error);
  const { code = '' } = (first ?? {}) as { code?: string | number };
  return sentences.find(([pattern]) => pattern.test(`${code}`))?.[1] ?? told(first);
};

const sentences: [RegExp, string][] = [
  [/^SQLITE_NOTADB/, 'The database file is damaged, or is no SQLite database. Restore the newest backup.'],
  [/^SQLITE_CORRUPT/, 'The database file is damaged. Restore the newest backup.'],
  [
    /^(SQLITE_CANTOPEN|SQLITE_READONLY|SQLITE_PERM)/,
    'The database or its folder cannot be opened and written by this user. Look at the owner of the folder that TRIPTYQUE_DATA names.',
  ],
  [/^(SQLITE_BUSY|SQLITE_LOCKED)/, 'Another program holds the database. Try again when it is done.'],
  [/^(SQLITE_FULL|SQLITE_IOERR|ENOSPC)/, 'The disk is full, or fails.'],
  [
    /^(ECONNREFUSED|ECONNRESET|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|CONNECT_TIMEOUT|CONNECTION_(CLOSED|ENDED|DESTROYED)|57P03)/,
    'PostgreSQL cannot be reached at the address of DATABASE_URL. Is it running, and is the address right?',
  ],
  [/^(28P01|28000)$/, 'PostgreSQL refuses the user or the password of DATABASE_URL.'],
  [/^3D000$/, 'PostgreSQL has no database of the name that DATABASE_URL gives. Make it with createdb.'],
  [/^42501$/, 'The user of DATABASE_URL may not do this in the database. Make it the owner.'],
  [/^53300$/, 'PostgreSQL has no connection left. Raise max_connections or stop an instance.'],
];

/** A query's own error repeats its parameters, which hold what people wrote: the cause is what matters. */
const innermost = (error: unknown): unknown => {
  if (error instanceof AggregateError && error.errors.length > 0) return innermost(error.errors[0]);
  return error instanceof Error && error.cause !== undefined ? innermost(error.cause) : error;
};

const told = (error: unknown): string => (error instanceof Error && error.message ? error.message : String(error));
