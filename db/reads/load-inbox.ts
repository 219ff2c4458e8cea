import type { Reader } from '#dialect';
import { readsEverything } from '#domain/access/can-read.ts';
import type { Actor } from '#domain/access/role.ts';
import { and, count, desc, eq, exists, isNull, lt, or, sql, type SQL } from 'drizzle-orm';
import { document, documentLanguage, segmentVersion } from '../schema/documents.ts';
import { notice } from '../schema/talk.ts';

/** The entries of a person about documents that they still read: rights may have been taken away since. */
const isReadable = (read: Reader, actor: Actor): SQL | undefined => {
  const own = eq(notice.personId, actor.id);
  if (readsEverything(actor)) return own;
  const assigned = read
    .select({ one: sql`1` })
    .from(documentLanguage)
    .where(
      and(
        eq(documentLanguage.documentId, document.id),
        or(eq(documentLanguage.translatorId, actor.id), eq(documentLanguage.reviewerId, actor.id)),
      ),
    );
  return and(own, or(eq(document.restricted, false), exists(assigned)));
};

/** The entries of a person, the newest first: those older than `before`, where one is given. */
export const loadInbox = async (
  read: Reader,
  actor: Actor,
  { before, limit }: { before: string | undefined; limit: number },
) =>
  read
    .select({
      id: notice.id,
      kind: notice.kind,
      document: { id: document.id, title: document.title, reference: document.reference },
      segmentId: notice.segmentId,
      position: segmentVersion.position,
      language: notice.language,
      threadId: notice.threadId,
      actorName: notice.actorName,
      at: notice.at,
      readAt: notice.readAt,
    })
    .from(notice)
    .innerJoin(document, eq(document.id, notice.documentId))
    .leftJoin(
      segmentVersion,
      and(
        eq(segmentVersion.documentId, document.id),
        eq(segmentVersion.number, document.currentSource),
        eq(segmentVersion.segmentId, notice.segmentId),
      ),
    )
    // Identities sort by the instant at which they were made.
    .where(and(isReadable(read, actor), before === undefined ? undefined : lt(notice.id, before)))
    .orderBy(desc(notice.id))
    .limit(limit);

/** How many entries a person has not read. */
export const countUnread = async (read: Reader, actor: Actor): Promise<number> => {
  const [row] = await read
    .select({ unread: count() })
    .from(notice)
    .innerJoin(document, eq(document.id, notice.documentId))
    .where(and(isReadable(read, actor), isNull(notice.readAt)));
  return row?.unread ?? 0;
};
