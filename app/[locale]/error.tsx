'use client';

import { useTranslations } from 'next-intl';
import { Button } from '#components/ui/button.tsx';

const Broken = ({ reset }: { reset: () => void }) => {
  const t = useTranslations('ui');
  return (
    <main className="mx-auto max-w-xl px-5 py-24">
      <h1 className="font-text text-[24px] font-semibold">{t('brokenTitle')}</h1>
      <p className="mt-3 mb-6 text-ink-2">{t('broken')}</p>
      <Button onPress={reset}>{t('retry')}</Button>
    </main>
  );
};

export default Broken;
