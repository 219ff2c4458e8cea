import type { Reader } from '#dialect';
import { eq } from 'drizzle-orm';
import { stream } from '../schema/house.ts';

/** The number of the last event of a stream; 0 when it has none. */
export const loadLastEvent = async (read: Reader, streamId: string): Promise<number> => {
  const [row] = await read.select({ last: stream.last }).from(stream).where(eq(stream.id, streamId));
  return row?.last ?? 0;
};
