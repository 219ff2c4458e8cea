import type { Statement, Transaction } from '#dialect';
import type { Language } from '#locales/languages/language.ts';
import { and, eq, lt } from 'drizzle-orm';
import { presence } from '../schema/house.ts';
import { presenceChannel, wake } from '../wake.ts';

export type Presence = {
  personId: string;
  documentId: string;
  segmentId: string | null;
  language: Language | null;
  expiresAt: Date;
};

/** Says where a person is, until it expires; one place a person and document. What expired there goes. */
export const savePresence = (tx: Transaction, { personId, documentId, ...place }: Presence, now: Date): Statement[] => [
  { run: tx.delete(presence).where(and(eq(presence.documentId, documentId), lt(presence.expiresAt, now))), rows: null },
  {
    run: tx
      .insert(presence)
      .values({ personId, documentId, ...place })
      .onConflictDoUpdate({ target: [presence.personId, presence.documentId], set: place }),
    rows: 1,
  },
  wake(presenceChannel(documentId)),
];

/** Says that a person left a document. */
export const endPresence = (tx: Transaction, at: { personId: string; documentId: string }): Statement[] => [
  {
    run: tx.delete(presence).where(and(eq(presence.personId, at.personId), eq(presence.documentId, at.documentId))),
    rows: null,
  },
  wake(presenceChannel(at.documentId)),
];
