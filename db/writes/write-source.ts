import type { Statement, Transaction } from '#dialect';
import { and, eq, inArray, ne, sql } from 'drizzle-orm';
import { chunks } from '../record.ts';
import { document, documentLanguage, segment, segmentVersion, sourceVersion } from '../schema/documents.ts';

type Known = { documentId: string; number: number; version: number };
type Columns = Partial<Omit<typeof sourceVersion.$inferInsert, 'documentId' | 'number' | 'version'>>;

/** Changes columns of a source version that is not validated, guarded by the version that the person saw. */
export const updateSourceVersion = (tx: Transaction, known: Known, columns: Columns): Statement[] => [
  {
    run: tx
      .update(sourceVersion)
      .set({ ...columns, version: sql`${sourceVersion.version} + 1` })
      .where(
        and(
          eq(sourceVersion.documentId, known.documentId),
          eq(sourceVersion.number, known.number),
          eq(sourceVersion.version, known.version),
          ne(sourceVersion.status, 'validated'),
        ),
      ),
    rows: 1,
  },
];

/** Takes the texts of a source version away, for others to be put in their place. */
export const deleteSegmentVersions = (tx: Transaction, documentId: string, number: number): Statement[] => [
  {
    run: tx
      .delete(segmentVersion)
      .where(and(eq(segmentVersion.documentId, documentId), eq(segmentVersion.number, number))),
    rows: null,
  },
];

/** Deletes identities of segments with all that hangs on them. */
export const deleteSegments = (tx: Transaction, ids: string[]): Statement[] =>
  chunks(ids).map((some) => ({ run: tx.delete(segment).where(inArray(segment.id, some)), rows: some.length }));

/** Makes a source version the one that people translate. */
export const moveCurrentSource = (
  tx: Transaction,
  { documentId, from, to }: { documentId: string; from: number; to: number },
): Statement[] => [
  {
    run: tx
      .update(document)
      .set({ currentSource: to })
      .where(and(eq(document.id, documentId), eq(document.currentSource, from))),
    rows: 1,
  },
];

/**
 * Lets nobody's yes to a contact block stand, in any language: the source's own has changed. What it was confirmed against
 * stays known. The French block is that of the source again.
 */
export const unconfirmContacts = (tx: Transaction, documentId: string): Statement[] => [
  {
    run: tx
      .update(documentLanguage)
      .set({
        contactsConfirmedAt: null,
        contactsConfirmedBy: null,
        version: sql`${documentLanguage.version} + 1`,
      })
      .where(eq(documentLanguage.documentId, documentId)),
    rows: null,
  },
  {
    run: tx.update(documentLanguage).set({ contacts: null }).where(isFrenchOf(documentId)),
    rows: 1,
  },
];

const isFrenchOf = (documentId: string) =>
  and(eq(documentLanguage.documentId, documentId), eq(documentLanguage.language, 'fr'));

/** Confirms the contact block of the French text, which its validation answers for. */
export const confirmSourceContacts = (
  tx: Transaction,
  { documentId, number, byName, now }: { documentId: string; number: number; byName: string; now: Date },
): Statement[] => [
  {
    run: tx
      .update(documentLanguage)
      .set({
        contactsConfirmedAt: now,
        contactsConfirmedBy: byName,
        contactsSource: number,
        version: sql`${documentLanguage.version} + 1`,
      })
      .where(isFrenchOf(documentId)),
    rows: 1,
  },
];
