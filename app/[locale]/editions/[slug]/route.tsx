import { drawEdition } from '../draw-edition.tsx';
import { editionResponse } from '../edition-response.tsx';

type Context = { params: Promise<{ locale: string; slug: string }> };

/** The edition that stands, at its short address. */
export const GET = async (request: Request, { params }: Context) => {
  const { locale, slug } = await params;
  return editionResponse(request, { locale, slug, number: null }, drawEdition);
};
