'use client';

import { useLocale, useTranslations } from 'next-intl';
import { useSearchParams } from 'next/navigation';
import { useTransition } from 'react';
import { languages, type Language } from '#locales/languages/language.ts';
import { usePathname, useRouter } from '#locales/navigation.ts';
import { api } from '#components/api/client.ts';

const names: Record<Language, string> = { fr: 'Français', en: 'English', es: 'Español' };

/** Chooses the language of the interface, here and (when signed in) for the account. */
export const LocaleSwitch = ({ isSignedIn = true }: { isSignedIn?: boolean }) => {
  const t = useTranslations('shell');
  const locale = useLocale();
  const router = useRouter();
  const path = usePathname();
  const parameters = useSearchParams();
  const [isPending, begin] = useTransition();
  const choose = (next: Language) =>
    begin(async () => {
      if (isSignedIn) await api.session.setPreferences({ locale: next }).catch(() => undefined);
      const search = parameters.toString();
      router.replace(search ? `${path}?${search}` : path, { locale: next, scroll: false });
    });
  return (
    <label className="text-[12.5px] text-ink-2">
      <span className="visually-hidden">{t('language')}</span>
      <select
        value={locale}
        disabled={isPending}
        onChange={(event) => choose(event.target.value as Language)}
        className="rounded border border-line bg-surface px-1.5 py-1 text-[12.5px] text-ink"
      >
        {languages.map((language) => (
          <option key={language} value={language} lang={language}>
            {names[language]}
          </option>
        ))}
      </select>
    </label>
  );
};
