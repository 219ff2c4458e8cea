'use client';

/** What a call about passwords and codes may be refused for. */
export type AuthProblem =
  | 'wrong'
  | 'too-many'
  | 'too-short'
  | 'expired'
  | 'locked'
  | 'not-signed-in'
  | 'offline'
  | 'broken';

export type AuthAnswer<Value> = { ok: true; value: Value } | { ok: false; problem: AuthProblem };

const problems: Record<string, AuthProblem> = {
  PASSWORD_TOO_SHORT: 'too-short',
  INVALID_TWO_FACTOR_COOKIE: 'expired',
  TOO_MANY_ATTEMPTS_REQUEST_NEW_CODE: 'expired',
  ACCOUNT_TEMPORARILY_LOCKED: 'locked',
  UNAUTHORIZED: 'not-signed-in',
};

/** Calls what is reachable of better-auth. */
export const callAuth = async <Value>(path: string, body: unknown): Promise<AuthAnswer<Value>> => {
  try {
    const response = await fetch(`/api/auth${path}`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      credentials: 'same-origin',
      body: JSON.stringify(body),
    });
    if (response.ok) return { ok: true, value: (await response.json()) as Value };
    if (response.status === 429) return { ok: false, problem: 'too-many' };
    if (response.status >= 500) return { ok: false, problem: 'broken' };
    const { code } = (await response.json().catch(() => ({}))) as { code?: string };
    return { ok: false, problem: problems[code ?? ''] ?? 'wrong' };
  } catch {
    return { ok: false, problem: 'offline' };
  }
};

/** What a sign-in answers: who it is, or that a second factor is asked for. */
export type SignedIn = { twoFactorRedirect?: true; user?: { locale?: string | null } };
