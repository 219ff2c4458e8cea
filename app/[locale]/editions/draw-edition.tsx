import { editionHead } from '#components/edition/edition-head.ts';
import { EditionPage } from '#components/edition/edition-page.tsx';
import type { ShownEdition } from '#components/edition/shown-edition.ts';
import type { Words } from '#components/edition/words.ts';

type Of = { edition: ShownEdition; t: Words; address: string; stylesheet: string };

/** The page of one edition, at its short and at its permanent address. */
export const drawEdition = ({ edition, t, address, stylesheet }: Of) => ({
  head: editionHead(edition, address, stylesheet),
  body: <EditionPage edition={edition} t={t} />,
});
