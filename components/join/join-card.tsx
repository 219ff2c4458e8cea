'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useState } from 'react';
import type { OpenedLink } from '#contract/people.ts';
import { callAuth, type SignedIn } from '#components/api/auth.ts';
import { CardPage } from '#components/sign-in/card-page.tsx';
import { safeNext } from '#components/sign-in/safe-next.ts';
import { ButtonLink } from '#components/ui/button.tsx';
import { Notice } from '#components/ui/notice.tsx';
import { JoinForm } from './join-form.tsx';
import { UnusableLink } from './unusable-link.tsx';

type Props = { token: string; link: OpenedLink };

/** What a one-time link opens: an account to make, or a password to set. Signs in with it straight away. */
export const JoinCard = ({ token, link }: Props) => {
  const t = useTranslations('join');
  const locale = useLocale();
  const [state, setState] = useState<{ kind: 'open' | 'unusable' } | { kind: 'done'; email: string }>({ kind: 'open' });
  const enter = async (email: string, password: string) => {
    const answer = await callAuth<SignedIn>('/sign-in/email', { email, password });
    if (!answer.ok || answer.value.twoFactorRedirect) return setState({ kind: 'done', email });
    globalThis.location.assign(safeNext(undefined, answer.value.user?.locale ?? locale));
  };
  if (state.kind === 'unusable') return <UnusableLink />;
  const email = link.email ?? '';
  const words = {
    invitation: { title: t('invitationTitle'), lead: t('invitationLead', { email }) },
    'first-administrator': { title: t('firstTitle'), lead: t('firstLead') },
    reset: { title: t('resetTitle'), lead: t('resetLead', { email }) },
  }[link.kind];
  if (state.kind === 'done') {
    return (
      <CardPage title={words.title}>
        <div className="grid justify-items-start gap-4">
          <Notice tone="good">{t('done', { email: state.email })}</Notice>
          <ButtonLink href="/sign-in" look="primary">
            {t('toSignIn')}
          </ButtonLink>
        </div>
      </CardPage>
    );
  }
  return (
    <CardPage {...words}>
      <JoinForm token={token} link={link} onDone={enter} onUnusable={() => setState({ kind: 'unusable' })} />
    </CardPage>
  );
};
