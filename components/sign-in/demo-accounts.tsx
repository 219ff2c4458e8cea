'use client';

import { useTranslations } from 'next-intl';
import { useState } from 'react';
import type { Grant } from '#domain/access/role.ts';
import { callAuth, type SignedIn } from '#components/api/auth.ts';
import { RoleNames } from '#components/shell/role-names.tsx';
import { Notice } from '#components/ui/notice.tsx';
import { useAuthSentence } from './auth-sentence.ts';
import { useHydrated } from './use-hydrated.ts';

export type DemoAccount = { name: string; email: string; grants: Grant[] };
type Props = { accounts: DemoAccount[]; password: string; onEntered: (answer: SignedIn) => void };

/** One account for each role, one click each. */
export const DemoAccounts = ({ accounts, password, onEntered }: Props) => {
  const t = useTranslations('signIn');
  const say = useAuthSentence();
  const isHydrated = useHydrated();
  const [pending, setPending] = useState<string | null>(null);
  const [refused, setRefused] = useState<string | null>(null);
  const enter = async (email: string) => {
    setPending(email);
    setRefused(null);
    const answer = await callAuth<SignedIn>('/sign-in/email', { email, password });
    if (answer.ok) return onEntered(answer.value);
    setPending(null);
    setRefused(say(answer.problem, t('wrong')));
  };
  return (
    <section className="mt-6" aria-labelledby="demo-accounts">
      <h2 id="demo-accounts" className="mx-1 my-0 text-[13px] font-semibold">
        {t('demoTitle')}
      </h2>
      <p className="mx-1 mt-1 mb-3 text-[12.5px] text-ink-2">{t('demoLead')}</p>
      {refused ? <Notice tone="refusal">{refused}</Notice> : null}
      <ul className="m-0 grid list-none grid-cols-1 gap-px overflow-hidden rounded-lg border border-line bg-line p-0 min-[360px]:grid-cols-2">
        {accounts.map(({ name, email, grants }) => (
          <li key={email} className="bg-surface last:odd:col-span-full">
            <button
              type="button"
              disabled={!isHydrated || pending !== null}
              onClick={() => void enter(email)}
              className="grid h-full w-full content-start gap-0.5 px-3 py-2 text-left -outline-offset-2 hover:bg-accent-soft disabled:cursor-wait"
            >
              <span className="text-[13px] leading-snug font-medium text-ink">
                <RoleNames grants={grants} />
              </span>
              <span className="truncate text-[12.5px] text-ink-2">{name}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
};
