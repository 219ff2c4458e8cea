import type { Reader } from '#dialect';
import type { TargetLanguage } from '#locales/languages/language.ts';
import { and, asc, eq, gt, inArray, isNotNull, isNull, lte } from 'drizzle-orm';
import { document, segment, segmentVersion } from '../schema/documents.ts';
import { handoff } from '../schema/sources.ts';
import { comment, thread } from '../schema/talk.ts';
import { translation } from '../schema/translations.ts';
import { toTranslation, translationColumns } from './translation-row.ts';

export type LoadedHandoff = typeof handoff.$inferSelect;

/** A language that went out, or null. */
export const loadHandoff = async (read: Reader, id: string): Promise<LoadedHandoff | null> =>
  (await read.select().from(handoff).where(eq(handoff.id, id)).limit(1))[0] ?? null;

/** What goes out of one language: the texts as they stand, and what is said of them that is not over, oldest first. */
export const loadTextsToHandOut = async (
  read: Reader,
  { documentId, language }: { documentId: string; language: TargetLanguage },
) => {
  const [texts, comments] = await Promise.all([
    read
      .select(translationColumns)
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
      .where(and(eq(translation.documentId, documentId), eq(translation.language, language))),
    read
      .select({ segmentId: thread.segmentId, author: comment.authorName, at: comment.at, text: comment.text })
      .from(comment)
      .innerJoin(thread, eq(thread.id, comment.threadId))
      .where(
        and(
          eq(thread.documentId, documentId),
          isNull(thread.closedAt),
          // A question on the source is everybody's.
          inArray(thread.language, ['fr', language]),
        ),
      )
      .orderBy(asc(comment.at), asc(comment.id)),
  ]);
  return { texts: texts.map(toTranslation), comments };
};

/** Every segment that a document ever had. */
export const loadAllSegmentIds = async (read: Reader, documentId: string): Promise<string[]> =>
  (await read.select({ id: segment.id }).from(segment).where(eq(segment.documentId, documentId))).map(({ id }) => id);

/** The segments of a source version in order. */
export const loadSegmentOrder = async (read: Reader, documentId: string, number: number): Promise<string[]> =>
  (
    await read
      .select({ id: segmentVersion.segmentId })
      .from(segmentVersion)
      .where(and(eq(segmentVersion.documentId, documentId), eq(segmentVersion.number, number)))
      .orderBy(asc(segmentVersion.position))
  ).map(({ id }) => id);

/** The segments whose text changed in the source versions after one and up to another, with the languages it matters for. */
export const loadChangedBetween = (
  read: Reader,
  documentId: string,
  { after, upTo }: { after: number; upTo: number },
) =>
  read
    .select({ segmentId: segmentVersion.segmentId, affects: segmentVersion.affects })
    .from(segmentVersion)
    .where(
      and(
        eq(segmentVersion.documentId, documentId),
        gt(segmentVersion.number, after),
        lte(segmentVersion.number, upTo),
        isNotNull(segmentVersion.affects),
      ),
    );
