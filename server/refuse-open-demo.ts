/** Throws when a demo, whose accounts have a known password, would listen beyond this machine. */
export const refuseOpenDemo = (
  isDemo: boolean,
  { HOSTNAME, NODE_ENV }: { HOSTNAME?: string | undefined; NODE_ENV?: string | undefined },
): void => {
  if (!isDemo || NODE_ENV !== 'production') return;
  // Without HOSTNAME the production server listens on every interface.
  if (HOSTNAME !== undefined && isLoopback(HOSTNAME)) return;
  throw new Error('The demo listens on 127.0.0.1 only: its accounts have a known password. Set HOSTNAME=127.0.0.1.');
};

const isLoopback = (host: string): boolean =>
  host === 'localhost' || host === '::1' || /^127\.\d+\.\d+\.\d+$/.test(host);
