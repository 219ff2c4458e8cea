import ipaddr from 'ipaddr.js';

/**
 * Whether an IP address, as digits, is one of the public internet: no private, loopback, link-local, unique-local,
 * multicast, carrier-grade NAT or reserved one, and none that carries an IPv4 address inside. Source: the registries of
 * special-purpose addresses of IANA (RFC 6890), as ipaddr.js lists them.
 */
export const isPublicAddress = (address: string): boolean => {
  if (!ipaddr.isValid(address)) return false;
  const parsed = ipaddr.parse(address);
  if (parsed.range() !== 'unicast') return false;
  // Of IPv6, only 2000::/3 has been given out as addresses of the whole world (RFC 4291).
  return parsed instanceof ipaddr.IPv4 || (parsed.parts[0] ?? 0) >> 13 === 1;
};
