import type { Reader } from '#dialect';
import { eq } from 'drizzle-orm';
import { sourceVersion } from '../schema/documents.ts';

/** The contact block of every version of a document's source. */
export const loadContactVersions = (read: Reader, documentId: string) =>
  read
    .select({ number: sourceVersion.number, contacts: sourceVersion.contacts })
    .from(sourceVersion)
    .where(eq(sourceVersion.documentId, documentId));
