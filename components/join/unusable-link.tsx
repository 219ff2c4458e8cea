import { useTranslations } from 'next-intl';
import { CardPage } from '#components/sign-in/card-page.tsx';
import { ButtonLink } from '#components/ui/button.tsx';

/** Unknown, used, expired and withdrawn links look the same from outside. */
export const UnusableLink = () => {
  const t = useTranslations('join');
  return (
    <CardPage title={t('unusableTitle')} lead={t('unusable')}>
      <ButtonLink href="/sign-in">{t('toSignIn')}</ButtonLink>
    </CardPage>
  );
};
