import { bySignedIn, byAnyone, os } from '../bind.ts';
import { invitePerson } from './invite-person.ts';
import { listPeople } from './list-people.ts';
import { makeResetLink } from './make-reset-link.ts';
import { openLink } from './open-link.ts';
import { redeemLink } from './redeem-link.ts';
import { setDisabled } from './set-disabled.ts';
import { setRoles } from './set-roles.ts';
import { withdrawInvitation } from './withdraw-invitation.ts';

/** What the API answers under `people`. */
export const peopleRoutes = {
  list: os.people.list.handler(bySignedIn(listPeople)),
  invite: os.people.invite.handler(bySignedIn(invitePerson)),
  withdrawInvitation: os.people.withdrawInvitation.handler(bySignedIn(withdrawInvitation)),
  setRoles: os.people.setRoles.handler(bySignedIn(setRoles)),
  setDisabled: os.people.setDisabled.handler(bySignedIn(setDisabled)),
  makeResetLink: os.people.makeResetLink.handler(bySignedIn(makeResetLink)),
  openLink: os.people.openLink.handler(byAnyone(openLink)),
  redeemLink: os.people.redeemLink.handler(byAnyone(redeemLink)),
};
