import { defineRouting } from 'next-intl/routing';
import { languages } from './languages/language.ts';

/** The languages of the interface; the address always names one. */
export const routing = defineRouting({
  locales: languages,
  defaultLocale: 'fr',
  localePrefix: 'always',
  // The workspace is no business of search engines; published editions say their own alternates.
  alternateLinks: false,
  localeCookie: { name: 'triptyque-locale', sameSite: 'lax' },
});
