import type { Reader } from '#dialect';
import { count, eq, ne, or, sql } from 'drizzle-orm';
import { event, stream } from '../schema/house.ts';

/** Streams whose events are not numbered from 1 to the last without a gap. */
export const findBrokenStreams = async (read: Reader): Promise<string[]> => {
  const events = sql<number>`count(${event.id})`.mapWith(Number);
  const rows = await read
    .select({ id: stream.id, last: stream.last, events })
    .from(stream)
    .leftJoin(event, eq(event.streamId, stream.id))
    .groupBy(stream.id, stream.last)
    .having(or(ne(count(event.id), stream.last), ne(sql`coalesce(max(${event.number}), 0)`, stream.last)));
  return rows.map(({ id }) => id);
};
