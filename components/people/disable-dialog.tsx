'use client';

import { useTranslations } from 'next-intl';
import type { PersonView } from '#contract/people.ts';
import { ConfirmDialog } from './confirm-dialog.tsx';
import { useChangePerson, useRefusalSentence } from './use-change-people.ts';

export const DisableDialog = ({ person, onClose }: { person: PersonView; onClose: () => void }) => {
  const t = useTranslations('people');
  const { setDisabled } = useChangePerson();
  const sentence = useRefusalSentence();
  const { name } = person;
  return (
    <ConfirmDialog
      title={t('disableOf', { name })}
      lead={t('disableLead', { name })}
      confirm={t('disableConfirm')}
      isGrave
      isPending={setDisabled.isPending}
      refused={sentence(setDisabled.error)}
      onConfirm={() => setDisabled.mutate({ person, disabled: true }, { onSuccess: onClose })}
      onClose={onClose}
    />
  );
};
