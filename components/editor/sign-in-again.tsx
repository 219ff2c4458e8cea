'use client';

import { useLocale, useTranslations } from 'next-intl';

/** Opens sign-in beside the page, so that nothing that was typed is left; coming back saves it. */
export const SignInAgain = () => {
  const t = useTranslations('editor');
  const locale = useLocale();
  return (
    <a href={`/${locale}/sign-in`} target="_blank" rel="noreferrer" className="text-accent underline">
      {t('signInAgain')}
    </a>
  );
};
