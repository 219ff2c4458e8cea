'use client';

import { useTranslations } from 'next-intl';
import { useState, useSyncExternalStore } from 'react';
import { api } from '#components/api/client.ts';
import { themeCookie, themeOf, themes, type Theme } from './theme.ts';

/** Chooses light, dark, or what the system says; kept in the account and in a cookie for pages before sign-in. */
export const ThemeSwitch = ({ isSignedIn = true }: { isSignedIn?: boolean }) => {
  const t = useTranslations('shell');
  const [chosen, setTheme] = useState<Theme | null>(null);
  const shown = useSyncExternalStore(neverChanges, themeOfPage, () => 'system' as const);
  const theme = chosen ?? shown;
  const choose = (next: Theme) => {
    setTheme(next);
    document.documentElement.dataset['theme'] = next;
    document.cookie = `${themeCookie}=${next}; path=/; max-age=31536000; samesite=lax`;
    if (isSignedIn) void api.session.setPreferences({ theme: next }).catch(() => undefined);
  };
  return (
    <label className="text-[12.5px] text-ink-2">
      <span className="visually-hidden">{t('theme')}</span>
      <select
        value={theme}
        onChange={(event) => choose(event.target.value as Theme)}
        className="rounded border border-line bg-surface px-1.5 py-1 text-[12.5px] text-ink"
      >
        {themes.map((one) => (
          <option key={one} value={one}>
            {t(`themes.${one}`)}
          </option>
        ))}
      </select>
    </label>
  );
};

const neverChanges = () => () => undefined;
const themeOfPage = (): Theme => themeOf(document.documentElement.dataset['theme']);
