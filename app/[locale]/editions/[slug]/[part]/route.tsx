import { sideBySideHead } from '#components/edition/edition-head.ts';
import { SideBySidePage } from '#components/edition/side-by-side-page.tsx';
import { drawEdition } from '../../draw-edition.tsx';
import { editionResponse } from '../../edition-response.tsx';
import { missing } from '../../missing.tsx';
import { wordsOf } from '../../speak.ts';

type Context = { params: Promise<{ locale: string; slug: string; part: string }> };

/** One edition at its permanent address, by its number; or the standing editions side by side. */
export const GET = async (request: Request, { params }: Context) => {
  const { locale, slug, part } = await params;
  if (part === 'side-by-side') {
    return editionResponse(request, { locale, slug, number: null }, ({ edition, t, address, stylesheet }) => ({
      head: sideBySideHead(edition, address, stylesheet, t),
      body: <SideBySidePage edition={edition} t={t} wordsOf={wordsOf} />,
    }));
  }
  if (!/^[1-9]\d{0,5}$/.test(part)) return missing(request, locale);
  return editionResponse(request, { locale, slug, number: Number(part) }, drawEdition);
};
