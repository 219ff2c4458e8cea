import type { Environment } from '../environment.ts';

/** What the names of our cookies begin with. */
export const cookiePrefix = 'triptyque';

/** Whether readers reach the installation by TLS, so that its cookies may demand it. */
export const isSecure = ({ publicAddress }: Pick<Environment, 'publicAddress'>): boolean =>
  publicAddress?.startsWith('https://') === true;

type Named = Pick<Environment, 'publicAddress'>;

const nameOf = (environment: Named, name: string): string =>
  `${isSecure(environment) ? '__Secure-' : ''}${cookiePrefix}.${name}`;

/** The name of the cookie that carries a session, as better-auth builds it. */
export const sessionCookieName = (environment: Named): string => nameOf(environment, 'session_token');

/** The name of the cookie between a right password and the second factor. */
export const twoFactorCookieName = (environment: Named): string => nameOf(environment, 'two_factor');
