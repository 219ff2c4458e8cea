import type { Reader } from '#dialect';
import { eq, inArray } from 'drizzle-orm';
import { document, documentLanguage } from '../schema/documents.ts';

/** What decides who reads a document. */
export type Access = { restricted: boolean; assigned: (string | null)[] };

/** Who may read documents, by id, in one round trip; documents that are not there are left out. */
export const loadAccess = async (read: Reader, documentIds: readonly string[]): Promise<Map<string, Access>> => {
  if (documentIds.length === 0) return new Map();
  const rows = await read
    .select({
      id: document.id,
      restricted: document.restricted,
      translatorId: documentLanguage.translatorId,
      reviewerId: documentLanguage.reviewerId,
    })
    .from(document)
    .leftJoin(documentLanguage, eq(documentLanguage.documentId, document.id))
    .where(inArray(document.id, [...documentIds]));
  const all = new Map<string, Access>();
  for (const { id, restricted, translatorId, reviewerId } of rows) {
    const known = all.get(id)?.assigned ?? [];
    all.set(id, { restricted, assigned: [...known, translatorId, reviewerId] });
  }
  return all;
};
