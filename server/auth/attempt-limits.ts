import type { Environment } from '../environment.ts';
import { sha256 } from '../hash.ts';
import { sessionCookieName, twoFactorCookieName } from './session-cookie.ts';
import { signedCookie } from './signed-cookie.ts';

export type AttemptLimit = { key: string; most: number; windowMs: number };

const windowMs = 60 * 1000;
const perAccount = 5;
const perAddress = 20;
// Without a proxy to vouch for addresses all share one number: wide enough for an office, too narrow to guess through.
const forEverybody = 60;

/**
 * Under which keys an attempt with a password or a code counts, and how often in a minute each may fail: the account
 * that is tried, and the address it comes from. Keys are hashes, so that the table names nobody.
 */
export const attemptLimits = (
  request: { path: string; headers: Headers; email: string | null },
  { environment, secret }: { environment: Pick<Environment, 'trustsProxy' | 'publicAddress'>; secret: string },
): AttemptLimit[] => {
  const { path, headers, email } = request;
  const account =
    email ??
    signedCookie(headers, sessionCookieName(environment), secret) ??
    signedCookie(headers, twoFactorCookieName(environment), secret) ??
    '';
  const address = environment.trustsProxy ? lastForwarded(headers) : null;
  return [
    { key: keyOf(path, 'account', account), most: perAccount, windowMs },
    { key: keyOf(path, 'address', address ?? ''), most: address ? perAddress : forEverybody, windowMs },
  ];
};

/** The address that our own proxy saw: the last one, since a client can send the others. */
const lastForwarded = (headers: Headers): string | null =>
  headers.get('x-forwarded-for')?.split(',').at(-1)?.trim() || null;

const keyOf = (...parts: string[]): string => sha256(JSON.stringify(parts));
