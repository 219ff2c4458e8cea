'use client';

import { useTranslations } from 'next-intl';
import { useState, type SubmitEvent } from 'react';
import { callAuth, type SignedIn } from '#components/api/auth.ts';
import { Button } from '#components/ui/button.tsx';
import { Field } from '#components/ui/field.tsx';
import { Notice } from '#components/ui/notice.tsx';
import { useAuthSentence } from './auth-sentence.ts';
import { PasswordField } from './password-field.tsx';
import { useHydrated } from './use-hydrated.ts';

type Props = { onEntered: (answer: SignedIn) => void; notice: string | null };

export const PasswordStep = ({ onEntered, notice }: Props) => {
  const t = useTranslations('signIn');
  const say = useAuthSentence();
  const isHydrated = useHydrated();
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const [refused, setRefused] = useState(notice);
  const [isPending, setPending] = useState(false);

  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    if (isPending) return;
    if (!email.trim() || !password) return setRefused(t('missing'));
    setPending(true);
    setRefused(null);
    const answer = await callAuth<SignedIn>('/sign-in/email', { email: email.trim(), password });
    if (answer.ok) return onEntered(answer.value);
    setPending(false);
    setRefused(say(answer.problem, t('wrong')));
  };

  return (
    <form method="post" onSubmit={(event) => void submit(event)} noValidate className="grid gap-4">
      {refused ? <Notice tone="refusal">{refused}</Notice> : null}
      <Field
        label={t('email')}
        type="email"
        value={email}
        onChange={setEmail}
        autoComplete="username"
        inputMode="email"
        maxLength={254}
      />
      <PasswordField label={t('password')} value={password} onChange={setPassword} autoComplete="current-password" />
      <Button type="submit" look="primary" isDisabled={!isHydrated} isPending={isPending} className="w-full">
        {t('submit')}
      </Button>
    </form>
  );
};
