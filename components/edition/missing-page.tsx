import { listPath } from './address.ts';
import type { Language } from '#locales/languages/language.ts';
import type { Words } from './words.ts';

/** The one answer for an address that leads nowhere, whatever the reason. */
export const MissingPage = ({ language, t }: { language: Language; t: Words }) => (
  <main>
    <h1>{t('missingTitle')}</h1>
    <p>{t('missing')}</p>
    <p>
      <a href={listPath(language)}>{t('allEditions')}</a>
    </p>
  </main>
);
