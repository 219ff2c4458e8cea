import type { Reader } from '#dialect';
import type { TargetLanguage } from '#locales/languages/language.ts';
import { and, count, eq, inArray, ne } from 'drizzle-orm';
import { edition } from '../schema/editions.ts';
import { translation } from '../schema/translations.ts';

/** How many cells and how many editions each of the languages of a document has, and how many cells with a text. */
export const countCells = async (read: Reader, documentId: string, languages: TargetLanguage[]) => {
  const cells = and(eq(translation.documentId, documentId), inArray(translation.language, languages));
  const byLanguage = { language: translation.language, count: count() };
  const [all, texts, editions] = await Promise.all([
    read.select(byLanguage).from(translation).where(cells).groupBy(translation.language),
    read
      .select(byLanguage)
      .from(translation)
      .where(and(cells, ne(translation.state, 'untranslated')))
      .groupBy(translation.language),
    read
      .select({ language: edition.language, count: count() })
      .from(edition)
      .where(and(eq(edition.documentId, documentId), inArray(edition.language, languages)))
      .groupBy(edition.language),
  ]);
  const of = (rows: { language: string; count: number }[], language: TargetLanguage) =>
    rows.find((row) => row.language === language)?.count ?? 0;
  return languages.map((language) => ({
    language,
    cells: of(all, language),
    texts: of(texts, language),
    editions: of(editions, language),
  }));
};
