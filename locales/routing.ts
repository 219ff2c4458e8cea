import { defineRouting } from 'next-intl/routing';
import { languages } from './languages/language.ts';

/** The languages of the interface; the address always names one. */
export const routing = defineRouting({
  locales: languages,
  defaultLocale: 'fr',
  localePrefix: 'always',
  localeCookie: { name: 'triptyque-locale', sameSite: 'lax' },
});
