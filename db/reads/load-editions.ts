import type { Reader } from '#dialect';
import type { Language } from '#locales/languages/language.ts';
import { and, desc, eq, inArray, or } from 'drizzle-orm';
import { edition } from '../schema/editions.ts';

const columns = {
  documentId: edition.documentId,
  language: edition.language,
  number: edition.number,
  status: edition.status,
  slug: edition.slug,
  headline: edition.headline,
  publishedAt: edition.publishedAt,
  content: edition.content,
  hash: edition.hash,
  sourceNumber: edition.sourceNumber,
};

type Address = { language: Language; slug: string; number: number | null };

/**
 * Reads, in one round trip, the editions of the document at a public address: that which stands in each language, and
 * the numbered one that is asked for. Nothing where the address is unknown.
 */
export const loadEditionsAt = (read: Reader, { language, slug, number }: Address) => {
  const at = read
    .select({ id: edition.documentId })
    .from(edition)
    .where(and(eq(edition.language, language), eq(edition.slug, slug)));
  const isAsked = number === null ? undefined : and(eq(edition.language, language), eq(edition.number, number));
  return read
    .select(columns)
    .from(edition)
    .where(
      and(
        inArray(edition.documentId, at),
        inArray(edition.status, ['published', 'superseded']),
        or(eq(edition.status, 'published'), isAsked),
      ),
    );
};

/** The editions that stand in a language, the newest first. */
export const listStandingEditions = (read: Reader, language: Language, limit: number) =>
  read
    .select({
      documentId: edition.documentId,
      language: edition.language,
      number: edition.number,
      slug: edition.slug,
      headline: edition.headline,
      publishedAt: edition.publishedAt,
    })
    .from(edition)
    .where(and(eq(edition.language, language), eq(edition.status, 'published')))
    .orderBy(desc(edition.publishedAt), desc(edition.id))
    .limit(limit);
