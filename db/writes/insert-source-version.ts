import type { Statement, Transaction } from '#dialect';
import { chunks } from '../record.ts';
import { segment, segmentVersion, sourceVersion } from '../schema/documents.ts';

export type SourceVersionRow = typeof sourceVersion.$inferInsert;
/** A segment as it stands in one source version. */
export type SegmentRow = Omit<typeof segmentVersion.$inferInsert, 'documentId' | 'number' | 'position'>;
type At = { documentId: string; number: number };

/** Adds a source version; its segments come by `insertSegments` and `insertSegmentVersions`. */
export const insertSourceVersion = (tx: Transaction, row: SourceVersionRow): Statement[] => [
  { run: tx.insert(sourceVersion).values(row), rows: 1 },
];

/** Adds identities of segments; `foreignIds` has the names that some had in the file that they came from. */
export const insertSegments = (
  tx: Transaction,
  documentId: string,
  ids: string[],
  foreignIds?: ReadonlyMap<string, string>,
): Statement[] =>
  chunks(ids.map((id) => ({ id, documentId, foreignId: foreignIds?.get(id) ?? null }))).map((rows) => ({
    run: tx.insert(segment).values(rows),
    rows: rows.length,
  }));

/** Adds the texts of a source version, in the order given. */
export const insertSegmentVersions = (tx: Transaction, at: At, segments: SegmentRow[]): Statement[] =>
  chunks(segments.map((row, position) => ({ ...row, ...at, position }))).map((rows) => ({
    run: tx.insert(segmentVersion).values(rows),
    rows: rows.length,
  }));
