import type { Reader } from '#dialect';
import type { Language } from '#locales/languages/language.ts';
import { and, eq, inArray, ne } from 'drizzle-orm';
import { documentLanguage } from '../schema/documents.ts';

type Asked = { language: Language; slugs: string[]; except: string };

/** Those of the slugs that documents of a language have, one document excepted. */
export const loadTakenSlugs = async (read: Reader, { language, slugs, except }: Asked): Promise<Set<string>> => {
  const rows = await read
    .select({ slug: documentLanguage.slug })
    .from(documentLanguage)
    .where(
      and(
        eq(documentLanguage.language, language),
        inArray(documentLanguage.slug, slugs),
        ne(documentLanguage.documentId, except),
      ),
    );
  return new Set(rows.flatMap(({ slug }) => slug ?? []));
};
