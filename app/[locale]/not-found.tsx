import { useTranslations } from 'next-intl';
import { ButtonLink } from '#components/ui/button.tsx';

const NotFound = () => {
  const t = useTranslations('ui');
  return (
    <main className="mx-auto max-w-xl px-5 py-24">
      <h1 className="font-text text-[24px] font-semibold">{t('notFoundTitle')}</h1>
      <p className="mt-3 mb-6 text-ink-2">{t('notFound')}</p>
      <ButtonLink href="/documents">{t('toDocuments')}</ButtonLink>
    </main>
  );
};

export default NotFound;
