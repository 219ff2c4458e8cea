'use client';

import { useTranslations } from 'next-intl';
import { useState, type SubmitEvent } from 'react';
import { callAuth } from '#components/api/auth.ts';
import { useAuthSentence } from '#components/sign-in/auth-sentence.ts';
import { Button } from '#components/ui/button.tsx';
import { Field } from '#components/ui/field.tsx';
import { Notice } from '#components/ui/notice.tsx';
import { BackupCodes } from './backup-codes.tsx';

type Props = { totpURI: string; backupCodes: string[]; onDone: () => void };

/** The key for an authenticator app, and the first code from it: only that turns the second factor on. */
export const EnrolApp = ({ totpURI, backupCodes, onDone }: Props) => {
  const t = useTranslations('account');
  const signIn = useTranslations('signIn');
  const say = useAuthSentence();
  const [code, setCode] = useState('');
  const [refused, setRefused] = useState<string | null>(null);
  const [isPending, setPending] = useState(false);
  const key = new URL(totpURI).searchParams.get('secret') ?? '';

  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    if (isPending) return;
    setPending(true);
    const answer = await callAuth('/two-factor/verify-totp', { code: code.replace(/\D/g, '') });
    setPending(false);
    if (answer.ok) return onDone();
    setRefused(say(answer.problem, signIn('wrongCode')));
  };

  return (
    <form method="post" onSubmit={(event) => void submit(event)} noValidate className="grid max-w-md gap-4">
      <p className="m-0 text-[13.5px] leading-normal text-ink-2">{t('scanLead')}</p>
      <p className="m-0">
        <a href={totpURI} className="text-accent underline underline-offset-2">
          {t('openApp')}
        </a>
      </p>
      <dl className="m-0">
        <dt className="text-[13px] font-medium">{t('key')}</dt>
        {/* Groups of four are easier to type; apps ignore the spaces. */}
        <dd className="m-0 mt-1 font-mono text-[14px] break-words select-all">{key.match(/.{1,4}/g)?.join(' ')}</dd>
      </dl>
      <BackupCodes codes={backupCodes} />
      <Field
        label={t('code')}
        value={code}
        onChange={setCode}
        autoComplete="one-time-code"
        inputMode="numeric"
        maxLength={10}
        autoFocus
      />
      {refused ? <Notice tone="refusal">{refused}</Notice> : null}
      <div>
        <Button type="submit" look="primary" isPending={isPending}>
          {t('finish')}
        </Button>
      </div>
    </form>
  );
};
