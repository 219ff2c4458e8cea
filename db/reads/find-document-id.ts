import type { Reader } from '#dialect';
import { eq, or } from 'drizzle-orm';
import { document } from '../schema/documents.ts';

/** The id of the document with that id or reference; null for none. */
export const findDocumentId = async (read: Reader, name: string): Promise<string | null> => {
  const [row] = await read
    .select({ id: document.id })
    .from(document)
    .where(or(eq(document.id, name), eq(document.reference, name)))
    .limit(1);
  return row?.id ?? null;
};
