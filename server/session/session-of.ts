import type { SessionView } from '#contract/session.ts';
import { loadSession } from '#db/reads/load-session.ts';
import { sessionCookieName } from '../auth/session-cookie.ts';
import { signedCookie } from '../auth/signed-cookie.ts';
import { installation, type Installation } from '../installation.ts';

/**
 * Who sent a request, by its session cookie, in one read; null when nobody is signed in, the session has ended, or the
 * account is disabled.
 */
export const sessionOf = async (
  headers: Headers,
  { environment, secret, store }: Installation = installation(),
  now = new Date(),
): Promise<SessionView | null> => {
  const token = signedCookie(headers, sessionCookieName(environment), secret);
  if (token === null) return null;
  const rows = await loadSession(store.read, token, now);
  const [first] = rows;
  if (!first) return null;
  const { role: _role, language: _language, twoFactorEnabled, ...person } = first;
  return {
    ...person,
    keys: person.keys ?? {},
    twoFactorEnabled: twoFactorEnabled === true,
    grants: rows.flatMap(({ role, language }) => (role ? [{ role, language }] : [])),
  };
};
