import { countAttempt, forgiveAttempt } from '#db/writes/count-attempt.ts';
import { installation, type Installation } from '../installation.ts';
import { isSameOrigin } from '../is-same-origin.ts';
import { log } from '../log.ts';
import { attemptLimits } from './attempt-limits.ts';
import { auth } from './auth.ts';
import { allowedEndpoints } from './endpoints.ts';
import { readBounded } from './read-bounded.ts';

const base = '/api/auth';
const maxBodySize = 8 * 1024;
/** These prove nothing, so they are not attempts. */
const uncounted = new Set(['/sign-out', '/get-session']);

type Handler = { handler: (request: Request) => Promise<Response> };

/**
 * Answers what is reachable of better-auth: 404 for everything else, 403 for a foreign origin, 413 for a body over 8 kB,
 * 429 once too many attempts failed within a minute. Attempts that succeed do not count.
 */
export const handleAuth = async (
  request: Request,
  at: Installation = installation(),
  library: Handler = auth(),
): Promise<Response> => {
  const path = new URL(request.url).pathname.slice(base.length);
  if (!allowedEndpoints.has(`${request.method} ${path}`)) return said(404, 'NOT_FOUND');
  if (request.method === 'GET') return settled(await passOn(library, request));
  if (!isSameOrigin(request, at.environment)) return said(403, 'FOREIGN_ORIGIN');
  const body = await readBounded(request, maxBodySize);
  if (body === null) return said(413, 'TOO_LARGE');
  const copy = new Request(request.url, { method: request.method, headers: request.headers, body });
  if (uncounted.has(path)) return settled(await passOn(library, copy));

  const limits = attemptLimits({ path, headers: request.headers, email: emailOf(body) }, at);
  if (!(await countAttempt(at.store, limits, new Date())))
    return said(429, 'TOO_MANY_ATTEMPTS', { 'Retry-After': '60' });
  const response = await passOn(library, copy);
  if (response.ok)
    await forgiveAttempt(
      at.store,
      limits.map(({ key }) => key),
    );
  return settled(response);
};

const passOn = async ({ handler }: Handler, request: Request): Promise<Response> => {
  try {
    return await handler(request);
  } catch (error) {
    log().error({ err: error }, 'better-auth broke');
    return said(500, 'BROKEN');
  }
};

/** What broke inside is nobody's business outside. */
const settled = (response: Response): Response => {
  if (response.status >= 500) return said(500, 'BROKEN');
  response.headers.set('Cache-Control', 'no-store');
  return response;
};

const said = (status: number, code: string, headers: Record<string, string> = {}): Response =>
  Response.json({ code }, { status, headers: { 'Cache-Control': 'no-store', ...headers } });

const emailOf = (body: string): string | null => {
  try {
    const { email } = JSON.parse(body) as { email?: unknown };
    return typeof email === 'string' ? email.trim().toLowerCase() : null;
  } catch {
    return null;
  }
};
