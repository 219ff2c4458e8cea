import type { Reader } from '#dialect';
import type { Language } from '#locales/languages/language.ts';
import { and, eq } from 'drizzle-orm';
import { edition } from '../schema/editions.ts';

/** Whether a language of a document was ever published, so that its address is fixed. */
export const hasLanguageEdition = async (
  read: Reader,
  at: { documentId: string; language: Language },
): Promise<boolean> => {
  const rows = await read
    .select({ id: edition.id })
    .from(edition)
    .where(and(eq(edition.documentId, at.documentId), eq(edition.language, at.language)))
    .limit(1);
  return rows.length > 0;
};
