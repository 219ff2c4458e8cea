import type { ReactElement } from 'react';
import type { PageHead } from '#components/edition/page-shell.tsx';
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
type Of = { edition: ShownEdition; t: Words; address: string; stylesheet: string };

/** Answers with the page of an edition, drawn by `draw`; what is not published answers as what does not exist. */
export const editionResponse = async (
  request: Request,
  { locale, slug, number }: Asked,
  draw: (of: Of) => { head: PageHead; body: ReactElement },
): Promise<Response> => {
  const spoken = speak(locale);
  if (!spoken) return missing(request, locale);
  const { store, environment } = installation();
  const found = await findEdition(store, { language: spoken.language, slug, number });
  if (!found) return missing(request, locale);
  const edition: ShownEdition = { ...found.edition, isSuperseded: found.isSuperseded, siblings: found.standing };
  const address = publicAddressOf(request, environment);
  const stylesheet = `/public-assets/${publicAssets().stylesheet.name}`;
  const { head, body } = draw({ edition, t: spoken.t, address, stylesheet });
  return pageResponse(request, <PageShell head={head}>{body}</PageShell>);
};
