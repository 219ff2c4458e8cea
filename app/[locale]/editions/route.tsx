import { listPath } from '#components/edition/address.ts';
import { ListPage } from '#components/edition/list-page.tsx';
import { PageShell } from '#components/edition/page-shell.tsx';
import { languages, sourceLanguage } from '#locales/languages/language.ts';
import { installation } from '#server/installation.ts';
import { publicAddressOf } from '#server/public-address.ts';
import { findPublicEditions } from '#server/publishing/find-public-editions.ts';
import { publicAssets } from '../../public-assets/assets.ts';
import { missing } from './missing.tsx';
import { pageResponse } from './page-response.ts';
import { speak } from './speak.ts';

type Context = { params: Promise<{ locale: string }> };

/** What is published in a language. */
export const GET = async (request: Request, { params }: Context) => {
  const { locale } = await params;
  const spoken = speak(locale);
  if (!spoken) return missing(request, locale);
  const { language, t } = spoken;
  const { store, environment } = installation();
  const address = publicAddressOf(request, environment);
  const head = {
    language,
    title: t('listTitle'),
    description: t('listDescription'),
    canonical: address + listPath(language),
    alternates: [
      ...languages.map((other) => ({ hreflang: other as string, href: address + listPath(other) })),
      { hreflang: 'x-default', href: address + listPath(sourceLanguage) },
    ],
    isIndexed: true,
    stylesheet: `/public-assets/${publicAssets().stylesheet.name}`,
    siteName: t('listTitle'),
  };
  const editions = await findPublicEditions(store, language);
  return pageResponse(
    request,
    <PageShell head={head}>
      <ListPage language={language} editions={editions} t={t} />
    </PageShell>,
  );
};
