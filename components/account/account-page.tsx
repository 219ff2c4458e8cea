'use client';

import { useTranslations } from 'next-intl';
import { LocaleSwitch } from '#components/shell/locale-switch.tsx';
import { RoleNames } from '#components/shell/role-names.tsx';
import { useSession } from '#components/shell/session-context.tsx';
import { SignOutButton } from '#components/shell/sign-out-button.tsx';
import { ThemeSwitch } from '#components/shell/theme-switch.tsx';
import { Button } from '#components/ui/button.tsx';
import { ChangePassword } from './change-password.tsx';
import { MailChoice } from './mail-choice.tsx';
import { Section } from './section.tsx';
import { SecondFactor } from './second-factor.tsx';

/** What people set for themselves. */
export const AccountPage = () => {
  const t = useTranslations('account');
  const mail = useTranslations('mail');
  const session = useSession();
  return (
    <>
      <h1 className="m-0 font-text text-[24px] leading-tight font-semibold">{t('title')}</h1>
      <p className="mt-1 mb-5 text-[13.5px] text-ink-2">
        {session.name}, {session.email}
      </p>
      <div className="max-w-2xl divide-y divide-line rounded-lg border border-line bg-surface">
        <Section title={t('roles')}>
          <p className="m-0">
            <RoleNames grants={session.grants} />
          </p>
          <p className="mt-1 mb-0 text-[12.5px] text-ink-2">{t('rolesHint')}</p>
        </Section>
        <Section title={t('interface')}>
          <dl className="m-0 grid grid-cols-[auto_1fr] items-center gap-x-4 gap-y-2">
            <dt>{t('language')}</dt>
            <dd className="m-0">
              <LocaleSwitch />
            </dd>
            <dt>{t('theme')}</dt>
            <dd className="m-0">
              <ThemeSwitch />
            </dd>
          </dl>
        </Section>
        <div id="mail" className="scroll-mt-4">
          <Section title={mail('title')}>
            <MailChoice />
          </Section>
        </div>
        <Section title={t('passwordTitle')}>
          <ChangePassword />
        </Section>
        <Section title={t('secondTitle')}>
          <SecondFactor />
        </Section>
        <Section title={t('signOutTitle')}>
          <p className="mt-0 mb-3 text-[13.5px] text-ink-2">{t('signOutLead')}</p>
          <SignOutButton draw={(ask, label) => <Button onPress={ask}>{label}</Button>} />
        </Section>
      </div>
    </>
  );
};
