import type { Reader } from '#dialect';
import { eq } from 'drizzle-orm';
import { notice } from '../schema/talk.ts';

/** Who was told of what in a document. */
export const loadNoticesOfDocument = (read: Reader, documentId: string) =>
  read.select({ personId: notice.personId, kind: notice.kind }).from(notice).where(eq(notice.documentId, documentId));
