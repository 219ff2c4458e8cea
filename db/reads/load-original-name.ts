import type { Reader } from '#dialect';
import { eq } from 'drizzle-orm';
import { blob } from '../schema/house.ts';

/** The name of a file as it came, by its SHA-256; null when there is none. */
export const loadOriginalName = async (read: Reader, sha256: string): Promise<string | null> => {
  const [row] = await read.select({ name: blob.name }).from(blob).where(eq(blob.sha256, sha256)).limit(1);
  return row?.name ?? null;
};
