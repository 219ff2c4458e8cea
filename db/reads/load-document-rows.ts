import type { Reader } from '#dialect';
import { and, asc, count, eq, gte, inArray, isNotNull, isNull, min, sql, sum } from 'drizzle-orm';
import {
  document,
  documentLanguage,
  documentOrganization,
  organization,
  segmentVersion,
  sourceVersion,
} from '../schema/documents.ts';
import { edition } from '../schema/editions.ts';
import { translation } from '../schema/translations.ts';
import { loadListedBlocks } from './load-document-blocks.ts';
import { languageColumns, reviewer, translator } from './language-columns.ts';

const isListed = (archived: boolean) => (archived ? isNotNull(document.archivedAt) : isNull(document.archivedAt));

/** Everything that the list of documents shows, in single queries over all of them; texts are counted, never read. */
export const loadDocumentRows = async (read: Reader, archived: boolean) => {
  const [documents, acronyms, languages, sources, sizes, published, blocks] = await Promise.all([
    read.select().from(document).where(isListed(archived)),
    read
      .select({ documentId: documentOrganization.documentId, acronyms: organization.acronyms })
      .from(documentOrganization)
      .innerJoin(organization, eq(organization.id, documentOrganization.organizationId))
      .innerJoin(document, eq(document.id, documentOrganization.documentId))
      .where(isListed(archived))
      .orderBy(asc(documentOrganization.position)),
    read
      .select(languageColumns)
      .from(documentLanguage)
      .innerJoin(document, eq(document.id, documentLanguage.documentId))
      .leftJoin(translator, eq(translator.id, documentLanguage.translatorId))
      .leftJoin(reviewer, eq(reviewer.id, documentLanguage.reviewerId))
      .where(isListed(archived)),
    read
      .select({ source: sourceVersion })
      .from(sourceVersion)
      .innerJoin(document, eq(document.id, sourceVersion.documentId))
      .where(and(isListed(archived), gte(sourceVersion.number, document.currentSource)))
      .orderBy(asc(sourceVersion.number)),
    read
      .select({
        documentId: segmentVersion.documentId,
        texts: count(),
        words: sum(segmentVersion.words).mapWith(Number),
        changed: count(segmentVersion.affects),
      })
      .from(segmentVersion)
      .innerJoin(
        document,
        and(eq(document.id, segmentVersion.documentId), eq(document.currentSource, segmentVersion.number)),
      )
      .where(isListed(archived))
      .groupBy(segmentVersion.documentId),
    read
      .select({ documentId: edition.documentId, language: edition.language, number: edition.number })
      .from(edition)
      .innerJoin(document, eq(document.id, edition.documentId))
      .where(and(isListed(archived), eq(edition.status, 'published'))),
    loadListedBlocks(read, archived),
  ]);
  return { documents, acronyms, languages, sources: sources.map(({ source }) => source), sizes, published, blocks };
};

/**
 * How the cells of the listed documents, or of one, stand, in groups, each with its first place in the text: by state, by whether
 * the source changed since, and by whose hand they are, seen from one person.
 */
export const loadCellGroups = async (
  read: Reader,
  of: { archived: boolean } | { documentId: string },
  personId: string,
) => {
  const isAsked = 'documentId' in of ? eq(document.id, of.documentId) : isListed(of.archived);
  // The expressions are named once and grouped by name: PostgreSQL takes the same parameter twice for two things.
  const cells = read
    .select({
      documentId: translation.documentId,
      language: translation.language,
      state: translation.state,
      position: segmentVersion.position,
      isStale: sql<number>`case when ${translation.staleFrom} is null then 0 else 1 end`.as('is_stale'),
      // What two made together has no text of one of them before, and is the work of both.
      isMine:
        sql<number>`case when ${translation.lastEditorId} = ${personId} or (${translation.priorEditorId} = ${personId} and ${translation.priorText} is null) then 1 else 0 end`.as(
          'is_mine',
        ),
      hasTwoHands:
        sql<number>`case when ${translation.priorEditorId} <> ${translation.lastEditorId} and ${translation.priorText} is not null then 1 else 0 end`.as(
          'has_two_hands',
        ),
      // The rules of `isChangeToAnswer`.
      isToAnswer:
        sql<number>`case when ${translation.state} in ('in-review', 'approved') and ${translation.answer} is null and ${translation.priorEditorId} = ${personId} and ${translation.lastEditorId} <> ${personId} and ${translation.priorText} <> ${translation.text} then 1 else 0 end`.as(
          'is_to_answer',
        ),
      isContested: sql<number>`case when cast(${translation.answer} as text) like '%"contested"%' then 1 else 0 end`.as(
        'is_contested',
      ),
    })
    .from(translation)
    .innerJoin(document, eq(document.id, translation.documentId))
    .innerJoin(
      segmentVersion,
      and(
        eq(segmentVersion.documentId, document.id),
        eq(segmentVersion.number, document.currentSource),
        eq(segmentVersion.segmentId, translation.segmentId),
      ),
    )
    .where(isAsked)
    .as('cells');
  const rows = await read
    .select({
      documentId: cells.documentId,
      language: cells.language,
      state: cells.state,
      isStale: cells.isStale,
      isMine: cells.isMine,
      hasTwoHands: cells.hasTwoHands,
      isToAnswer: cells.isToAnswer,
      isContested: cells.isContested,
      count: count(),
      first: min(cells.position).mapWith(Number),
    })
    .from(cells)
    .groupBy(
      cells.documentId,
      cells.language,
      cells.state,
      sql`${cells.isStale}`,
      sql`${cells.isMine}`,
      sql`${cells.hasTwoHands}`,
      sql`${cells.isToAnswer}`,
      sql`${cells.isContested}`,
    );
  return rows.map((row) => ({
    ...row,
    first: row.first ?? 0,
    isStale: row.isStale === 1,
    isMine: row.isMine === 1,
    hasTwoHands: row.hasTwoHands === 1,
    isToAnswer: row.isToAnswer === 1,
    isContested: row.isContested === 1,
  }));
};

/** Which segments stand at some places of the current source of some documents. */
export const loadSegmentsAt = async (read: Reader, documentIds: string[], positions: number[]) =>
  documentIds.length === 0
    ? []
    : read
        .select({
          documentId: segmentVersion.documentId,
          position: segmentVersion.position,
          segmentId: segmentVersion.segmentId,
        })
        .from(segmentVersion)
        .innerJoin(
          document,
          and(eq(document.id, segmentVersion.documentId), eq(document.currentSource, segmentVersion.number)),
        )
        .where(and(inArray(document.id, documentIds), inArray(segmentVersion.position, positions)));
