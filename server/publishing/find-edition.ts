import type { Store } from '#dialect';
import { loadEditionsAt } from '#db/reads/load-editions.ts';
import type { EditionContent } from '#domain/editions/edition-content.ts';
import { languages, type Language } from '#locales/languages/language.ts';

/** An edition as anybody reads it. */
export type PublicEdition = {
  documentId: string;
  language: Language;
  number: number;
  slug: string;
  headline: string;
  publishedAt: Date;
  content: EditionContent;
  /** The source version that it translates, or, in French, is. */
  sourceNumber: number;
  /** SHA-256 of what it shows. */
  hash: string;
};

/** The edition at an address, and what stands in each language of its document, its own included, in the order of `languages`. */
export type FoundEdition = { edition: PublicEdition; isSuperseded: boolean; standing: PublicEdition[] };

/**
 * Finds the edition at a public address, the newest where no number is given, in one round trip. Gives null where nothing
 * is published there; what is withdrawn or was never published is not there either.
 */
export const findEdition = async (
  store: Store,
  address: { language: Language; slug: string; number: number | null },
): Promise<FoundEdition | null> => {
  const rows = await loadEditionsAt(store.read, address);
  const asked = rows.find(
    ({ language, number, status, slug }) =>
      language === address.language &&
      slug === address.slug &&
      (address.number === null ? status === 'published' : number === address.number),
  );
  if (!asked) return null;
  const standing = rows
    .filter(({ status }) => status === 'published')
    .toSorted((a, b) => languages.indexOf(a.language) - languages.indexOf(b.language));
  return { edition: toPublic(asked), isSuperseded: asked.status === 'superseded', standing: standing.map(toPublic) };
};

const toPublic = (row: PublicEdition): PublicEdition => ({
  documentId: row.documentId,
  language: row.language,
  number: row.number,
  slug: row.slug,
  headline: row.headline,
  publishedAt: row.publishedAt,
  content: row.content,
  sourceNumber: row.sourceNumber,
  hash: row.hash,
});
