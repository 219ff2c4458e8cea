import type { Reader } from '#dialect';
import { asc, eq } from 'drizzle-orm';
import { reference } from '../schema/sources.ts';

const head = {
  id: reference.id,
  documentId: reference.documentId,
  name: reference.name,
  language: reference.language,
  words: reference.words,
  addedAt: reference.addedAt,
  byId: reference.byId,
  byName: reference.byName,
};

/** The references of a document without their texts, in the order in which they were added. */
export const loadReferences = (read: Reader, documentId: string) =>
  read
    .select(head)
    .from(reference)
    .where(eq(reference.documentId, documentId))
    .orderBy(asc(reference.addedAt), asc(reference.id));

export type LoadedReference = Awaited<ReturnType<typeof loadReferences>>[number];

/** One reference with its text, or null. */
export const loadReference = async (read: Reader, id: string) => {
  const [row] = await read
    .select({ ...head, paragraphs: reference.paragraphs })
    .from(reference)
    .where(eq(reference.id, id))
    .limit(1);
  return row ?? null;
};
