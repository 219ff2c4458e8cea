import type { Reader } from '#dialect';
import type { Translation } from '#domain/workflow/translation.ts';
import { translationEventKinds } from '#domain/workflow/translation-event.ts';
import { and, asc, eq, gt, inArray, sql } from 'drizzle-orm';
import { event, stream } from '../schema/house.ts';

export type Change = Awaited<ReturnType<typeof loadChanges>>[number];

/** What happened in a stream after a number, in order, at most `limit`; with the text only where one translation changed. */
export const loadChanges = (read: Reader, streamId: string, after: number, limit: number) =>
  read
    .select({
      number: event.number,
      kind: event.kind,
      at: event.at,
      actorId: event.actorId,
      actorName: event.actorName,
      segmentId: event.segmentId,
      language: event.language,
      // The rest of the table is wide: a source's whole text, a document's settings.
      after: sql`case when ${inArray(event.kind, [...translationEventKinds])} then ${event.after} end`.mapWith(
        (value) => event.after.mapFromDriverValue(value) as Translation | null,
      ),
    })
    .from(event)
    .where(and(eq(event.streamId, streamId), gt(event.number, after)))
    .orderBy(asc(event.number))
    .limit(limit);

/** The number of the last event of a stream; 0 when there is none. */
export const loadLastNumber = async (read: Reader, streamId: string): Promise<number> => {
  const [row] = await read.select({ last: stream.last }).from(stream).where(eq(stream.id, streamId)).limit(1);
  return row?.last ?? 0;
};
