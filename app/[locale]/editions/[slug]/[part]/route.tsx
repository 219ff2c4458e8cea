import { sideBySidePath } from '#components/edition/address.ts';
import { EditionPage } from '#components/edition/edition-page.tsx';
import { SideBySidePage } from '#components/edition/side-by-side-page.tsx';
import { editionResponse } from '../../edition-response.tsx';
import { missing } from '../../missing.tsx';

type Context = { params: Promise<{ locale: string; slug: string; part: string }> };

/** One edition at its permanent address, by its number; or the standing editions side by side. */
export const GET = async (request: Request, { params }: Context) => {
  const { locale, slug, part } = await params;
  if (part === 'side-by-side') {
    return editionResponse(request, { locale, slug, number: null }, (edition, t) => ({
      body: <SideBySidePage edition={edition} t={t} />,
      path: sideBySidePath(edition),
    }));
  }
  if (!/^[1-9]\d{0,5}$/.test(part)) return missing(request, locale);
  return editionResponse(request, { locale, slug, number: Number(part) }, (edition, t) => ({
    body: <EditionPage edition={edition} t={t} />,
  }));
};
