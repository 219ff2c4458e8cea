import type { Reader } from '#dialect';
import type { Language } from '#locales/languages/language.ts';
import { and, eq } from 'drizzle-orm';
import { edition } from '../schema/editions.ts';

/** The edition of a document that stands in a language; null where none does. */
export const loadStandingEdition = async (read: Reader, of: { documentId: string; language: Language }) => {
  const [row] = await read
    .select({ number: edition.number, headline: edition.headline, content: edition.content })
    .from(edition)
    .where(
      and(eq(edition.documentId, of.documentId), eq(edition.language, of.language), eq(edition.status, 'published')),
    )
    .limit(1);
  return row ?? null;
};
