import { bySignedIn, os, refused } from '../bind.ts';
import { getMailChoice } from './get-mail-choice.ts';
import { setMailChoice } from './set-mail-choice.ts';
import { setPreferences } from './set-preferences.ts';

/** What the API answers under `session`. */
export const sessionRoutes = {
  me: os.session.me.handler(({ context }) => {
    if (!context.session) throw refused('not-signed-in');
    return context.session;
  }),
  setPreferences: os.session.setPreferences.handler(bySignedIn(setPreferences)),
  mail: os.session.mail.handler(({ input, context }) =>
    bySignedIn((act) => getMailChoice(act, context.installation.environment))({ input, context }),
  ),
  setMail: os.session.setMail.handler(bySignedIn(setMailChoice)),
};
