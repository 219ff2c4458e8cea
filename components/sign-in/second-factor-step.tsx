'use client';

import { useTranslations } from 'next-intl';
import { useState, type SubmitEvent } from 'react';
import { callAuth, type SignedIn } from '#components/api/auth.ts';
import { Button } from '#components/ui/button.tsx';
import { Field } from '#components/ui/field.tsx';
import { Notice } from '#components/ui/notice.tsx';
import { useAuthSentence } from './auth-sentence.ts';

type Props = { onEntered: (answer: SignedIn) => void; onStartOver: (isExpired: boolean) => void };

export const SecondFactorStep = ({ onEntered, onStartOver }: Props) => {
  const t = useTranslations('signIn');
  const say = useAuthSentence();
  const [isBackup, setBackup] = useState(false);
  const [code, setCode] = useState('');
  const [refused, setRefused] = useState<string | null>(null);
  const [isPending, setPending] = useState(false);

  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    if (isPending) return;
    setPending(true);
    setRefused(null);
    const path = isBackup ? '/two-factor/verify-backup-code' : '/two-factor/verify-totp';
    const answer = await callAuth<SignedIn>(path, { code: isBackup ? code.trim() : code.replace(/\D/g, '') });
    if (answer.ok) return onEntered(answer.value);
    if (answer.problem === 'expired') return onStartOver(true);
    setPending(false);
    setRefused(say(answer.problem, t('wrongCode')));
  };
  const choose = (next: boolean) => {
    setBackup(next);
    setCode('');
    setRefused(null);
  };

  return (
    <form onSubmit={(event) => void submit(event)} noValidate className="grid gap-4">
      <p className="m-0 text-[13.5px] leading-normal text-ink-2">{isBackup ? t('backupLead') : t('secondLead')}</p>
      {refused ? <Notice tone="refusal">{refused}</Notice> : null}
      {isBackup ? (
        <Field
          key="backup"
          label={t('backupCode')}
          value={code}
          onChange={setCode}
          autoComplete="off"
          autoFocus
          maxLength={40}
        />
      ) : (
        <Field
          key="app"
          label={t('code')}
          value={code}
          onChange={setCode}
          autoComplete="one-time-code"
          inputMode="numeric"
          autoFocus
          maxLength={10}
        />
      )}
      <Button type="submit" look="primary" isPending={isPending} className="w-full">
        {t('verify')}
      </Button>
      <div className="flex flex-wrap justify-between gap-2">
        <Button look="quiet" small onPress={() => choose(!isBackup)}>
          {isBackup ? t('useApp') : t('useBackup')}
        </Button>
        <Button look="quiet" small onPress={() => onStartOver(false)}>
          {t('startOver')}
        </Button>
      </div>
    </form>
  );
};
