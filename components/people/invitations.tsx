'use client';

import { useTranslations } from 'next-intl';
import type { InvitationView } from '#contract/people.ts';
import { RoleNames } from '#components/shell/role-names.tsx';
import { Button } from '#components/ui/button.tsx';
import type { Opened } from './people-dialog.tsx';
import { useLongDate } from './use-long-date.ts';

type Props = { invitations: InvitationView[]; onOpen: (opened: Opened) => void };

/** Invitations that nobody has used yet. */
export const Invitations = ({ invitations, onOpen }: Props) => {
  const t = useTranslations('people');
  const longDate = useLongDate();
  if (invitations.length === 0) {
    return (
      <p className="m-0 rounded-lg border border-dashed border-line-strong px-4 py-5 text-[14px] text-ink-2">
        {t('noInvitations')}
      </p>
    );
  }
  return (
    <ul className="m-0 list-none divide-y divide-line rounded-lg border border-line bg-surface p-0">
      {invitations.map((invitation) => (
        <li key={invitation.id} className="flex flex-wrap items-center gap-x-4 gap-y-1 px-3.5 py-3">
          <div className="min-w-0 flex-1 basis-60">
            <span className="font-medium">{invitation.name}</span>
            <span className="mt-0.5 block text-[12.5px] break-words text-ink-2">{invitation.email}</span>
          </div>
          <div className="basis-60 text-[13.5px]">
            <RoleNames grants={invitation.grants} />
            <span className="mt-0.5 block text-[12.5px] text-ink-2">
              {t('expires', { when: longDate(invitation.expiresAt) })}
            </span>
          </div>
          <Button
            look="quiet"
            small
            aria-label={`${t('withdraw')} ${invitation.name ?? ''}`}
            onPress={() => onOpen({ kind: 'withdraw', invitation })}
          >
            {t('withdraw')}
          </Button>
        </li>
      ))}
    </ul>
  );
};
