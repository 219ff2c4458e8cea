import type { Reader } from '#dialect';
import { asc, eq } from 'drizzle-orm';
import { event } from '../schema/house.ts';

/** What happened in a stream, in order. */
export const loadEvents = (read: Reader, streamId: string) =>
  read.select().from(event).where(eq(event.streamId, streamId)).orderBy(asc(event.number));
