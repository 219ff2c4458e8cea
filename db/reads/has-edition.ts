import type { Reader } from '#dialect';
import { eq } from 'drizzle-orm';
import { edition } from '../schema/editions.ts';

/** Whether anything of a document was ever published. */
export const hasEdition = async (read: Reader, documentId: string): Promise<boolean> => {
  const rows = await read.select({ id: edition.id }).from(edition).where(eq(edition.documentId, documentId)).limit(1);
  return rows.length > 0;
};
