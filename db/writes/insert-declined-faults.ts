import type { Statement, Transaction } from '#dialect';
import { chunks } from '../record.ts';
import { ignoredFinding } from '../schema/translations.ts';
import { holdSourceVersion } from './update-document.ts';

type Known = Parameters<typeof holdSourceVersion>[1];

/** Statements that set faults of the source aside, guarded by the source version in which they were found. */
export const insertDeclinedFaults = (
  tx: Transaction,
  known: Known,
  rows: (typeof ignoredFinding.$inferInsert)[],
): Statement[] => [
  ...holdSourceVersion(tx, known),
  ...chunks(rows).map((some) => ({ run: tx.insert(ignoredFinding).values(some), rows: some.length })),
];
