import type { Reader } from '#dialect';
import { desc, eq } from 'drizzle-orm';
import { document, documentLanguage } from '../schema/documents.ts';
import { edition } from '../schema/editions.ts';

/** Every edition with its document, the newest first, at most `limit`; and whom restricted documents are assigned to. */
export const listEditions = async (read: Reader, limit: number) => {
  const [editions, assigned] = await Promise.all([
    read
      .select({
        documentId: edition.documentId,
        title: document.title,
        reference: document.reference,
        restricted: document.restricted,
        language: edition.language,
        number: edition.number,
        status: edition.status,
        slug: edition.slug,
        headline: edition.headline,
        publishedAt: edition.publishedAt,
        publishedByName: edition.publishedByName,
        sourceNumber: edition.sourceNumber,
      })
      .from(edition)
      .innerJoin(document, eq(document.id, edition.documentId))
      .orderBy(desc(edition.publishedAt), desc(edition.id))
      .limit(limit),
    read
      .select({
        documentId: documentLanguage.documentId,
        translatorId: documentLanguage.translatorId,
        reviewerId: documentLanguage.reviewerId,
      })
      .from(documentLanguage)
      .innerJoin(document, eq(document.id, documentLanguage.documentId))
      .where(eq(document.restricted, true)),
  ]);
  return { editions, assigned };
};
