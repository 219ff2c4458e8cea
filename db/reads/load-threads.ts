import type { Reader } from '#dialect';
import { and, asc, eq, inArray, isNotNull, isNull } from 'drizzle-orm';
import { document, segmentVersion } from '../schema/documents.ts';
import { comment, thread } from '../schema/talk.ts';

export type LoadedThread = typeof thread.$inferSelect;
export type LoadedComment = typeof comment.$inferSelect;

const inCurrentSource = and(
  eq(segmentVersion.documentId, document.id),
  eq(segmentVersion.number, document.currentSource),
  eq(segmentVersion.segmentId, thread.segmentId),
);

/** The conversations of a document that are not over, about paragraphs that it still has, with their places. */
export const loadOpenThreads = async (read: Reader, documentId: string) => {
  const rows = await read
    .select({ thread, position: segmentVersion.position })
    .from(thread)
    .innerJoin(document, eq(document.id, thread.documentId))
    .innerJoin(segmentVersion, inCurrentSource)
    .where(and(eq(thread.documentId, documentId), isNull(thread.closedAt)))
    .orderBy(asc(segmentVersion.position), asc(thread.openedAt));
  return rows.map((row) => ({ ...row.thread, position: row.position }));
};

/** One conversation, or null. */
export const loadThread = async (read: Reader, id: string): Promise<LoadedThread | null> =>
  (await read.select().from(thread).where(eq(thread.id, id)).limit(1))[0] ?? null;

/** The question about a paragraph's source that is open, or null. */
export const loadOpenQuestion = async (read: Reader, segmentId: string): Promise<LoadedThread | null> =>
  (
    await read
      .select()
      .from(thread)
      .where(and(eq(thread.segmentId, segmentId), eq(thread.kind, 'question'), isNull(thread.closedAt)))
      .limit(1)
  )[0] ?? null;

/** Everything that was said about a paragraph, and the later source versions in which it changed. */
export const loadTalkOfSegment = async (read: Reader, { documentId, segmentId }: Place) => {
  const own = and(eq(thread.documentId, documentId), eq(thread.segmentId, segmentId));
  const [threads, comments, changes] = await Promise.all([
    read.select().from(thread).where(own).orderBy(asc(thread.openedAt)),
    read
      .select()
      .from(comment)
      .where(inArray(comment.threadId, read.select({ id: thread.id }).from(thread).where(own)))
      .orderBy(asc(comment.at), asc(comment.id)),
    loadChangesOf(read, { documentId, segmentId }),
  ]);
  return { threads, comments, changes };
};

type Place = { documentId: string; segmentId: string };

/** The source versions in which the text of a segment changed, in order. */
const loadChangesOf = async (read: Reader, { documentId, segmentId }: Place): Promise<number[]> => {
  const rows = await read
    .select({ number: segmentVersion.number })
    .from(segmentVersion)
    .where(
      and(
        eq(segmentVersion.documentId, documentId),
        eq(segmentVersion.segmentId, segmentId),
        isNotNull(segmentVersion.affects),
      ),
    )
    .orderBy(asc(segmentVersion.number));
  return rows.map(({ number }) => number);
};

/** Who has said something in a conversation. */
export const loadParticipants = async (read: Reader, threadId: string): Promise<string[]> =>
  (await read.selectDistinct({ id: comment.authorId }).from(comment).where(eq(comment.threadId, threadId))).map(
    ({ id }) => id,
  );
