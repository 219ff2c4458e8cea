'use client';

import { useTranslations } from 'next-intl';
import type { InvitationView } from '#contract/people.ts';
import { ConfirmDialog } from './confirm-dialog.tsx';
import { useInvitations, useRefusalSentence } from './use-change-people.ts';

export const WithdrawDialog = ({ invitation, onClose }: { invitation: InvitationView; onClose: () => void }) => {
  const t = useTranslations('people');
  const { withdraw } = useInvitations();
  const sentence = useRefusalSentence();
  const name = invitation.name ?? '';
  return (
    <ConfirmDialog
      title={t('withdrawOf', { name })}
      lead={t('withdrawLead', { name })}
      confirm={t('withdrawConfirm')}
      isGrave
      isPending={withdraw.isPending}
      refused={sentence(withdraw.error)}
      onConfirm={() => withdraw.mutate({ invitation }, { onSuccess: onClose })}
      onClose={onClose}
    />
  );
};
