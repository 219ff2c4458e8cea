import { MissingPage } from '#components/edition/missing-page.tsx';
import { PageShell } from '#components/edition/page-shell.tsx';
import { sourceLanguage } from '#locales/languages/language.ts';
import { publicAssets } from '../../public-assets/assets.ts';
import { pageResponse } from './page-response.ts';
import { speak } from './speak.ts';

/** The same answer for unknown, unpublished and embargoed addresses. */
export const missing = (request: Request, locale: string): Promise<Response> => {
  const spoken = speak(locale) ?? speak(sourceLanguage);
  if (!spoken) throw new Error('The source language has no sentences');
  const { language, t } = spoken;
  const head = {
    language,
    title: t('missingTitle'),
    description: t('missing'),
    canonical: null,
    alternates: [],
    isIndexed: false,
    stylesheet: `/public-assets/${publicAssets().stylesheet.name}`,
    siteName: t('listTitle'),
  };
  return pageResponse(
    request,
    <PageShell head={head}>
      <MissingPage language={language} t={t} />
    </PageShell>,
    404,
  );
};
