import { areKeysUsable } from '#domain/keys/bindings.ts';
import { mailChoices } from '#domain/mail/when-due.ts';
import { oc } from '@orpc/contract';
import { z } from 'zod';
import { grant, id, language } from './common.ts';
import { refusals } from './errors.ts';

export const theme = z.enum(['light', 'dark', 'system']);

/** Keys that a person chose, by action, as `Ctrl+Shift+1`; the other actions keep theirs. */
export const chosenKeys = z
  .record(z.string().max(40), z.string().max(40))
  .refine(areKeysUsable, { message: 'a key that is never taken, or one key for two actions' });

/** Who is signed in, and how they like to see the interface. */
export const sessionView = z.object({
  id,
  name: z.string(),
  email: z.string(),
  locale: language.nullable(),
  theme,
  keys: z.record(z.string(), z.string()),
  /** Whether keys without a modifier do anything. */
  singleKeys: z.boolean(),
  twoFactorEnabled: z.boolean(),
  grants: z.array(grant),
});
export type SessionView = z.infer<typeof sessionView>;

export const mailChoice = z.object({ choice: z.enum(mailChoices) });
export const mailView = mailChoice.extend({
  /** Whether the house sends mails at all, and the time zone of its mornings. */
  isSent: z.boolean(),
  zone: z.string(),
});
export type MailView = z.infer<typeof mailView>;

export const sessionContract = {
  me: oc.route({ method: 'GET', path: '/session', summary: 'Who is signed in' }).output(sessionView).errors(refusals()),
  setPreferences: oc
    .route({
      method: 'PATCH',
      path: '/session/preferences',
      summary: 'Choose language, theme and keys of the interface',
    })
    .input(
      z.object({
        locale: language.optional(),
        theme: theme.optional(),
        keys: chosenKeys.optional(),
        singleKeys: z.boolean().optional(),
      }),
    )
    .output(
      z.object({
        locale: language.nullable(),
        theme,
        keys: z.record(z.string(), z.string()),
        singleKeys: z.boolean(),
      }),
    )
    .errors(refusals()),
  mail: oc
    .route({ method: 'GET', path: '/session/mail', summary: 'When one is told by mail of what waits' })
    .output(mailView)
    .errors(refusals()),
  setMail: oc
    .route({
      method: 'PUT',
      path: '/session/mail',
      summary: 'Choose when one is told by mail: at once, daily or never',
    })
    .input(mailChoice)
    .output(mailChoice)
    .errors(refusals()),
};
