import type { Environment } from './environment.ts';

/**
 * Whether a request that changes something comes from our own pages: its Origin is the public address, or the host that
 * it was sent to. A browser always sends Origin with such a request; one without it is refused.
 */
export const isSameOrigin = (
  request: Request,
  { publicAddress, trustsProxy }: Pick<Environment, 'publicAddress' | 'trustsProxy'>,
): boolean => {
  const origin = request.headers.get('origin');
  if (!origin) return false;
  if (publicAddress) return origin === new URL(publicAddress).origin;
  const host = (trustsProxy && request.headers.get('x-forwarded-host')) || request.headers.get('host');
  return host !== null && URL.canParse(origin) && new URL(origin).host === host;
};
