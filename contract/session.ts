import { oc } from '@orpc/contract';
import { z } from 'zod';
import { grant, id, language } from './common.ts';
import { refusals } from './errors.ts';

export const theme = z.enum(['light', 'dark', 'system']);

/** Who is signed in, and how they like to see the interface. */
export const sessionView = z.object({
  id,
  name: z.string(),
  email: z.string(),
  locale: language.nullable(),
  theme,
  twoFactorEnabled: z.boolean(),
  grants: z.array(grant),
});
export type SessionView = z.infer<typeof sessionView>;

export const sessionContract = {
  me: oc.route({ method: 'GET', path: '/session', summary: 'Who is signed in' }).output(sessionView).errors(refusals()),
  setPreferences: oc
    .route({ method: 'PATCH', path: '/session/preferences', summary: 'Choose language and theme of the interface' })
    .input(z.object({ locale: language.optional(), theme: theme.optional() }))
    .output(z.object({ locale: language.nullable(), theme }))
    .errors(refusals()),
};
