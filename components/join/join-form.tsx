'use client';

import { useTranslations } from 'next-intl';
import { useState, type SubmitEvent } from 'react';
import type { OpenedLink } from '#contract/people.ts';
import { api } from '#components/api/client.ts';
import { refusalOf } from '#components/api/refusal-of.ts';
import { PasswordField } from '#components/sign-in/password-field.tsx';
import { useHydrated } from '#components/sign-in/use-hydrated.ts';
import { Button } from '#components/ui/button.tsx';
import { Field } from '#components/ui/field.tsx';
import { Notice } from '#components/ui/notice.tsx';
import { looksLikeEmail } from './looks-like-email.ts';

type Props = {
  token: string;
  link: OpenedLink;
  onDone: (email: string, password: string) => Promise<void>;
  onUnusable: () => void;
};
type Wanted = 'name' | 'email' | 'password';

export const JoinForm = ({ token, link, onDone, onUnusable }: Props) => {
  const t = useTranslations('join');
  const refusal = useTranslations('refusal');
  const isHydrated = useHydrated();
  const [name, setName] = useState(link.name ?? '');
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const [errors, setErrors] = useState<Partial<Record<Wanted, string>>>({});
  const [refused, setRefused] = useState<string | null>(null);
  const [isPending, setPending] = useState(false);
  const isReset = link.kind === 'reset';
  const isFirst = link.kind === 'first-administrator';

  const missing = (): Partial<Record<Wanted, string>> => ({
    ...(!isReset && !name.trim() ? { name: t('nameMissing') } : {}),
    ...(isFirst && !looksLikeEmail(email) ? { email: t('emailMissing') } : {}),
    ...(password.length < 12 ? { password: refusal('password-too-short') } : {}),
  });
  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    if (isPending) return;
    const found = missing();
    setErrors(found);
    setRefused(null);
    if (Object.keys(found).length > 0) return;
    setPending(true);
    try {
      const input = { token, password, ...(isReset ? {} : { name }), ...(isFirst ? { email: email.trim() } : {}) };
      const made = await api.people.redeemLink(input);
      await onDone(made.email, password);
    } catch (error) {
      const code = refusalOf(error);
      if (code === 'link-unusable') return onUnusable();
      setRefused(refusal(code));
    } finally {
      setPending(false);
    }
  };

  return (
    <form method="post" onSubmit={(event) => void submit(event)} noValidate className="grid gap-4">
      {refused ? <Notice tone="refusal">{refused}</Notice> : null}
      {isReset ? (
        <input type="hidden" name="username" autoComplete="username" value={link.email ?? ''} readOnly />
      ) : null}
      {isReset ? null : (
        <Field
          label={t('name')}
          value={name}
          onChange={setName}
          autoComplete="name"
          maxLength={120}
          error={errors.name}
        />
      )}
      {isFirst ? (
        <Field
          label={t('email')}
          type="email"
          value={email}
          onChange={setEmail}
          autoComplete="username"
          maxLength={254}
          error={errors.email}
        />
      ) : null}
      <PasswordField
        label={t('password')}
        value={password}
        onChange={setPassword}
        autoComplete="new-password"
        hint={t('passwordHint')}
        error={errors.password}
      />
      <Button type="submit" look="primary" isDisabled={!isHydrated} isPending={isPending} className="w-full">
        {isReset ? t('submitReset') : t('submitJoin')}
      </Button>
    </form>
  );
};
