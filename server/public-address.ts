import type { Environment } from './environment.ts';

/** The address by which the reader of this request reaches us, without a slash at its end. */
export const publicAddressOf = (
  request: Request,
  { publicAddress, trustsProxy }: Pick<Environment, 'publicAddress' | 'trustsProxy'>,
): string => {
  if (publicAddress) return publicAddress;
  const url = new URL(request.url);
  const forwarded = (name: string) => (trustsProxy ? request.headers.get(name) : null);
  const host = forwarded('x-forwarded-host') ?? request.headers.get('host') ?? url.host;
  const protocol = forwarded('x-forwarded-proto') ?? url.protocol.replace(':', '');
  return `${protocol}://${host}`;
};
