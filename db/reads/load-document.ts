import type { Reader } from '#dialect';
import { and, asc, eq, gte } from 'drizzle-orm';
import { document, documentLanguage, documentOrganization, organization, sourceVersion } from '../schema/documents.ts';
import { edition } from '../schema/editions.ts';
import { languageColumns, reviewer, translator } from './language-columns.ts';

/** A document with everything that its views are made of, texts apart. */
export type LoadedDocument = NonNullable<Awaited<ReturnType<typeof loadDocument>>>;
export type LoadedLanguage = LoadedDocument['languages'][number];
export type LoadedSource = LoadedDocument['sources'][number];

/**
 * Reads a document; null when there is none. `sources` are the version that people translate and what came after it,
 * in order; `published` has the number of the edition that stands, per language.
 */
export const loadDocument = async (read: Reader, id: string) => {
  const [documents, organizations, languages, sources, published] = await Promise.all([
    read.select().from(document).where(eq(document.id, id)),
    read
      .select({ id: organization.id, names: organization.names, acronyms: organization.acronyms })
      .from(documentOrganization)
      .innerJoin(organization, eq(organization.id, documentOrganization.organizationId))
      .where(eq(documentOrganization.documentId, id))
      .orderBy(asc(documentOrganization.position)),
    read
      .select(languageColumns)
      .from(documentLanguage)
      .leftJoin(translator, eq(translator.id, documentLanguage.translatorId))
      .leftJoin(reviewer, eq(reviewer.id, documentLanguage.reviewerId))
      .where(eq(documentLanguage.documentId, id)),
    read
      .select({ source: sourceVersion })
      .from(sourceVersion)
      .innerJoin(document, eq(document.id, sourceVersion.documentId))
      .where(and(eq(document.id, id), gte(sourceVersion.number, document.currentSource)))
      .orderBy(asc(sourceVersion.number)),
    read
      .select({ language: edition.language, number: edition.number })
      .from(edition)
      .where(and(eq(edition.documentId, id), eq(edition.status, 'published'))),
  ]);
  const [row] = documents;
  return row
    ? { document: row, organizations, languages, sources: sources.map(({ source }) => source), published }
    : null;
};
