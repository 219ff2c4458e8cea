import type { Environment } from '../environment.ts';

/** The origin of our own pages: the public address, else the host that the request was sent to. */
export const requestOrigin = (
  request: Request,
  { publicAddress, trustsProxy }: Pick<Environment, 'publicAddress' | 'trustsProxy'>,
): string => {
  if (publicAddress) return new URL(publicAddress).origin;
  const url = new URL(request.url);
  const host = (trustsProxy && request.headers.get('x-forwarded-host')) || request.headers.get('host') || url.host;
  const scheme = (trustsProxy && request.headers.get('x-forwarded-proto')) || url.protocol.replace(':', '');
  return `${scheme}://${host}`;
};
