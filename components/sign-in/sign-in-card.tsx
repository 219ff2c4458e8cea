'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useState } from 'react';
import type { Language } from '#locales/languages/language.ts';
import type { SignedIn } from '#components/api/auth.ts';
import { CardPage } from './card-page.tsx';
import { DemoAccounts, type DemoAccount } from './demo-accounts.tsx';
import { PasswordStep } from './password-step.tsx';
import { safeNext } from './safe-next.ts';
import { SecondFactorStep } from './second-factor-step.tsx';

type Props = {
  next: string | undefined;
  /** In a demo: its accounts, and the password that they share. */
  demo: { accounts: DemoAccount[]; password: string } | null;
};

/** The way in: password, then the second factor where the account has one. */
export const SignInCard = ({ next, demo }: Props) => {
  const t = useTranslations('signIn');
  const locale = useLocale();
  const [step, setStep] = useState<'password' | 'second' | 'expired'>('password');
  const enter = ({ twoFactorRedirect, user }: SignedIn) => {
    if (twoFactorRedirect) return setStep('second');
    // A full load: nothing from before belongs to whoever signs in now.
    globalThis.location.assign(safeNext(next, (user?.locale as Language | null | undefined) ?? locale));
  };
  if (step === 'second') {
    return (
      <CardPage title={t('secondTitle')}>
        <SecondFactorStep onEntered={enter} onStartOver={(isExpired) => setStep(isExpired ? 'expired' : 'password')} />
      </CardPage>
    );
  }
  return (
    <CardPage
      title={t('title')}
      below={
        demo ? (
          <DemoAccounts {...demo} onEntered={enter} />
        ) : (
          <p className="mx-1 mt-4 mb-0 text-[12.5px] leading-normal text-ink-2">{t('noAccount')}</p>
        )
      }
    >
      <PasswordStep onEntered={enter} notice={step === 'expired' ? t('expired') : null} />
    </CardPage>
  );
};
