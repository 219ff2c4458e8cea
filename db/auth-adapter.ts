import { connectApart, kind } from '#dialect';
import { drizzleAdapter } from 'better-auth/adapters/drizzle';
import { account, person, rateLimit, session, twoFactor, verification } from './schema/people.ts';

/** What better-auth reads and writes with: a connection of its own, and its models' names for our tables. */
export const authAdapter = (url: string) =>
  drizzleAdapter(connectApart(url), {
    provider: ({ sqlite: 'sqlite', postgres: 'pg' } as const)[kind],
    schema: { user: person, session, account, verification, twoFactor, rateLimit },
  });
