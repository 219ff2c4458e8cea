import type { ReactElement } from 'react';
import { editionHead } from '#components/edition/edition-head.ts';
import { PageShell } from '#components/edition/page-shell.tsx';
import type { ShownEdition } from '#components/edition/shown-edition.ts';
import type { Words } from '#components/edition/words.ts';
import { installation } from '#server/installation.ts';
import { publicAddressOf } from '#server/public-address.ts';
import { findEdition } from '#server/publishing/find-edition.ts';
import { publicAssets } from '../../public-assets/assets.ts';
import { missing } from './missing.tsx';
import { pageResponse } from './page-response.ts';
import { speak } from './speak.ts';

type Asked = { locale: string; slug: string; number: number | null };
type Draw = (edition: ShownEdition, t: Words) => { body: ReactElement; path?: string };

/** Answers with the page of an edition, drawn by `draw`; what is not published answers as what does not exist. */
export const editionResponse = async (request: Request, { locale, slug, number }: Asked, draw: Draw): Promise<Response> => {
  const spoken = speak(locale);
  if (!spoken) return missing(request, locale);
  const { store, environment } = installation();
  const found = await findEdition(store, { language: spoken.language, slug, number });
  if (!found) return missing(request, locale);
  const edition: ShownEdition = { ...found.edition, isSuperseded: found.isSuperseded, siblings: found.standing };
  const { body, path } = draw(edition, spoken.t);
  const address = publicAddressOf(request, environment);
  const head = editionHead(edition, address, `/public-assets/${publicAssets().stylesheet.name}`);
  const own = path === undefined ? head : { ...head, canonical: address + path, alternates: [] };
  return pageResponse(request, <PageShell head={own}>{body}</PageShell>);
};
