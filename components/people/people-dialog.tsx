'use client';

import type { InvitationView, LinkView, PersonView } from '#contract/people.ts';
import { DisableDialog } from './disable-dialog.tsx';
import { InviteDialog } from './invite-dialog.tsx';
import { LinkDialog } from './link-dialog.tsx';
import { ResetDialog } from './reset-dialog.tsx';
import { RolesDialog } from './roles-dialog.tsx';
import { WithdrawDialog } from './withdraw-dialog.tsx';

/** Which dialog of the people page is open, and about whom. */
export type Opened =
  | { kind: 'invite' }
  | { kind: 'roles' | 'reset' | 'disable'; person: PersonView }
  | { kind: 'withdraw'; invitation: InvitationView }
  | { kind: 'link'; name: string; link: LinkView };

type Props = { opened: Opened; onOpen: (opened: Opened) => void; onClose: () => void };

export const PeopleDialog = ({ opened, onOpen, onClose }: Props) => {
  const show = (name: string, link: LinkView) => onOpen({ kind: 'link', name, link });
  switch (opened.kind) {
    case 'invite':
      return <InviteDialog onInvited={show} onClose={onClose} />;
    case 'roles':
      return <RolesDialog person={opened.person} onClose={onClose} />;
    case 'reset':
      return <ResetDialog person={opened.person} onMade={show} onClose={onClose} />;
    case 'disable':
      return <DisableDialog person={opened.person} onClose={onClose} />;
    case 'withdraw':
      return <WithdrawDialog invitation={opened.invitation} onClose={onClose} />;
    case 'link':
      return <LinkDialog name={opened.name} link={opened.link} onClose={onClose} />;
  }
};
