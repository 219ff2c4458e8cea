import postgres from 'postgres';

/** Runs one statement on a PostgreSQL server, outside any transaction: making or dropping a database. */
export const administer = async (url: string, statement: string): Promise<void> => {
  const client = postgres(url, { max: 1, onnotice: () => {} });
  try {
    await client.unsafe(statement);
  } finally {
    await client.end();
  }
};
