'use client';

import { useTranslations } from 'next-intl';
import type { LinkView, PersonView } from '#contract/people.ts';
import { ConfirmDialog } from './confirm-dialog.tsx';
import { useChangePerson, useRefusalSentence } from './use-change-people.ts';

type Props = { person: PersonView; onMade: (name: string, link: LinkView) => void; onClose: () => void };

export const ResetDialog = ({ person, onMade, onClose }: Props) => {
  const t = useTranslations('people');
  const { makeResetLink } = useChangePerson();
  const sentence = useRefusalSentence();
  const { name } = person;
  return (
    <ConfirmDialog
      title={t('resetLinkOf', { name })}
      lead={t('resetLead', { name })}
      confirm={t('makeLink')}
      isPending={makeResetLink.isPending}
      refused={sentence(makeResetLink.error)}
      onConfirm={() => makeResetLink.mutate({ person }, { onSuccess: (link) => onMade(name, link) })}
      onClose={onClose}
    />
  );
};
