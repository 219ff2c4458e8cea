'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { PersonView } from '#contract/people.ts';
import { Button } from '#components/ui/button.tsx';
import { Dialog } from '#components/ui/dialog.tsx';
import { Notice } from '#components/ui/notice.tsx';
import { GrantFields } from './grant-fields.tsx';
import { useChangePerson, useRefusalSentence } from './use-change-people.ts';

export const RolesDialog = ({ person, onClose }: { person: PersonView; onClose: () => void }) => {
  const t = useTranslations('people');
  const ui = useTranslations('ui');
  const { setRoles } = useChangePerson();
  const sentence = useRefusalSentence();
  const [grants, setGrants] = useState(person.grants);
  const refused = sentence(setRoles.error);
  return (
    <Dialog
      title={t('editRolesOf', { name: person.name })}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{ui('cancel')}</Button>
          <Button
            look="primary"
            isPending={setRoles.isPending}
            onPress={() => setRoles.mutate({ person, grants }, { onSuccess: onClose })}
          >
            {ui('save')}
          </Button>
        </>
      }
    >
      <GrantFields grants={grants} onChange={setGrants} />
      {refused ? (
        <div className="mt-4">
          <Notice tone="refusal">{refused}</Notice>
        </div>
      ) : null}
    </Dialog>
  );
};
