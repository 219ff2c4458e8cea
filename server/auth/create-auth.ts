import { authAdapter } from '#db/auth-adapter.ts';
import { newId } from '#db/new-id.ts';
import { isDisabled } from '#db/reads/load-session.ts';
import { betterAuth } from 'better-auth';
import { APIError } from 'better-auth/api';
import { twoFactor } from 'better-auth/plugins/two-factor';
import type { Installation } from '../installation.ts';
import { log } from '../log.ts';
import { maxPasswordLength, minPasswordLength } from '../people/check-password.ts';
import { disabledPaths } from './endpoints.ts';
import { requestOrigin } from './request-origin.ts';
import { cookiePrefix, isSecure } from './session-cookie.ts';

const fourteenDays = 14 * 24 * 60 * 60;
const kept = { required: false, input: false } as const;

/** better-auth for one installation: password and second factor, sessions in the database, nothing that makes accounts. */
export const createAuth = ({ environment, secret, store }: Installation) =>
  betterAuth({
    appName: 'Triptyque',
    basePath: '/api/auth',
    ...(environment.publicAddress ? { baseURL: environment.publicAddress } : {}),
    secret,
    database: authAdapter(environment.databaseUrl),
    emailAndPassword: { enabled: true, disableSignUp: true, minPasswordLength, maxPasswordLength },
    user: {
      additionalFields: {
        locale: { type: 'string', ...kept },
        theme: { type: 'string', ...kept },
        disabledAt: { type: 'date', ...kept, returned: false },
        version: { type: 'number', ...kept, returned: false },
      },
    },
    session: { expiresIn: fourteenDays, disableSessionRefresh: true },
    // Attempts are counted by handle-auth: only there is the address that is tried known.
    rateLimit: { enabled: false },
    plugins: [twoFactor({ issuer: 'Triptyque' })],
    disabledPaths,
    trustedOrigins: (request) => (request ? [requestOrigin(request, environment)] : []),
    databaseHooks: {
      session: {
        create: {
          before: async ({ userId }) => {
            if (await isDisabled(store.read, userId)) throw APIError.from('UNAUTHORIZED', wrongPassword);
          },
        },
      },
    },
    advanced: {
      cookiePrefix,
      useSecureCookies: isSecure(environment),
      defaultCookieAttributes: { httpOnly: true, sameSite: 'lax' },
      database: { generateId: () => newId() },
      ipAddress: { disableIpTracking: true },
      // Said aloud, because the library's own default is another one under test.
      disableOriginCheck: false,
      disableCSRFCheck: false,
    },
    telemetry: { enabled: false },
    // Its messages can name people, so only the fact is kept.
    logger: { level: 'error', log: (level) => log().error({ level }, 'better-auth reported a problem') },
  });

/** What a wrong password, an unknown address and a disabled account are all answered with. */
const wrongPassword = { code: 'INVALID_EMAIL_OR_PASSWORD', message: 'Invalid email or password' };
