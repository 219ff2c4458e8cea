import { bySignedIn, os } from '../bind.ts';
import { leave } from './leave.ts';
import { setPresence } from './set-presence.ts';

/** What the API answers under `presence`. */
export const presenceRoutes = {
  set: os.presence.set.handler(bySignedIn(setPresence)),
  leave: os.presence.leave.handler(bySignedIn(leave)),
};
