'use client';

import { useTranslations } from 'next-intl';
import { useState, type SubmitEvent } from 'react';
import type { LinkView } from '#contract/people.ts';
import type { Grant } from '#domain/access/role.ts';
import { looksLikeEmail } from '#components/join/looks-like-email.ts';
import { Button } from '#components/ui/button.tsx';
import { Dialog } from '#components/ui/dialog.tsx';
import { Field } from '#components/ui/field.tsx';
import { Notice } from '#components/ui/notice.tsx';
import { GrantFields } from './grant-fields.tsx';
import { useInvitations, useRefusalSentence } from './use-change-people.ts';

type Props = { onInvited: (name: string, link: LinkView) => void; onClose: () => void };

export const InviteDialog = ({ onInvited, onClose }: Props) => {
  const t = useTranslations('people');
  const ui = useTranslations('ui');
  const { invite } = useInvitations();
  const sentence = useRefusalSentence();
  const [name, setName] = useState('');
  const [email, setEmail] = useState('');
  const [grants, setGrants] = useState<Grant[]>([]);
  const [isTried, setTried] = useState(false);
  const nameError = isTried && !name.trim() ? t('nameMissing') : undefined;
  const emailError = isTried && !looksLikeEmail(email) ? t('emailMissing') : undefined;
  const refused = sentence(invite.error);

  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    setTried(true);
    if (!name.trim() || !looksLikeEmail(email) || invite.isPending) return;
    const input = { name: name.trim(), email: email.trim(), grants };
    invite.mutate(input, { onSuccess: (link) => onInvited(input.name, link) });
  };
  return (
    <Dialog
      title={t('inviteTitle')}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{ui('cancel')}</Button>
          <Button type="submit" form="invite" look="primary" isPending={invite.isPending}>
            {t('inviteConfirm')}
          </Button>
        </>
      }
    >
      <form id="invite" onSubmit={submit} noValidate className="grid gap-4">
        <Field
          label={t('name')}
          value={name}
          onChange={setName}
          autoFocus
          autoComplete="off"
          maxLength={120}
          error={nameError}
        />
        <Field
          label={t('email')}
          type="email"
          value={email}
          onChange={setEmail}
          autoComplete="off"
          maxLength={254}
          error={emailError}
        />
        <GrantFields grants={grants} onChange={setGrants} />
        {refused ? <Notice tone="refusal">{refused}</Notice> : null}
      </form>
    </Dialog>
  );
};
