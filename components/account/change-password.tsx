'use client';

import { useTranslations } from 'next-intl';
import { useState, type SubmitEvent } from 'react';
import { callAuth } from '#components/api/auth.ts';
import { useAuthSentence } from '#components/sign-in/auth-sentence.ts';
import { PasswordField } from '#components/sign-in/password-field.tsx';
import { Button } from '#components/ui/button.tsx';
import { Notice } from '#components/ui/notice.tsx';

/** Changes one's own password; whoever else is signed in with the old one is signed out. */
export const ChangePassword = () => {
  const t = useTranslations('account');
  const join = useTranslations('join');
  const say = useAuthSentence();
  const [current, setCurrent] = useState('');
  const [next, setNext] = useState('');
  const [outcome, setOutcome] = useState<{ tone: 'good' | 'refusal'; sentence: string } | null>(null);
  const [isPending, setPending] = useState(false);

  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    if (isPending) return;
    if (next.length < 12) return setOutcome({ tone: 'refusal', sentence: say('too-short', '') });
    setPending(true);
    const answer = await callAuth('/change-password', {
      currentPassword: current,
      newPassword: next,
      revokeOtherSessions: true,
    });
    setPending(false);
    if (!answer.ok) return setOutcome({ tone: 'refusal', sentence: say(answer.problem, t('wrongPassword')) });
    setCurrent('');
    setNext('');
    setOutcome({ tone: 'good', sentence: t('passwordChanged') });
  };

  return (
    <form
      method="post"
      onSubmit={(event) => void submit(event)}
      noValidate
      className="grid max-w-sm justify-items-start gap-4 *:w-full"
    >
      <PasswordField label={t('current')} value={current} onChange={setCurrent} autoComplete="current-password" />
      <PasswordField
        label={t('new')}
        value={next}
        onChange={setNext}
        autoComplete="new-password"
        hint={join('passwordHint')}
      />
      <div role="status">{outcome ? <Notice tone={outcome.tone}>{outcome.sentence}</Notice> : null}</div>
      <div>
        <Button type="submit" isDisabled={!current || !next} isPending={isPending}>
          {t('changePassword')}
        </Button>
      </div>
    </form>
  );
};
