import { ApiPage } from '#components/api/api-page.tsx';
import { PageShell } from '#components/edition/page-shell.tsx';
import { installation } from '#server/installation.ts';
import { openApi } from '#server/open-api.ts';
import { publicAddressOf } from '#server/public-address.ts';
import { pageResponse } from '../../[locale]/editions/page-response.ts';
import { publicAssets } from '../../public-assets/assets.ts';

/** The API to read: every call with what it takes, gives and refuses. */
export const GET = async (request: Request) => {
  const document = await openApi();
  const head = {
    language: 'en' as const,
    title: 'Triptyque API',
    description: 'Every call of the API, with what it takes, gives and refuses.',
    canonical: `${publicAddressOf(request, installation().environment)}/api/docs`,
    alternates: [],
    isIndexed: false,
    stylesheet: `/public-assets/${publicAssets().stylesheet.name}`,
    siteName: 'Triptyque',
  };
  return pageResponse(
    request,
    <PageShell head={head}>
      <ApiPage document={document} />
    </PageShell>,
  );
};
