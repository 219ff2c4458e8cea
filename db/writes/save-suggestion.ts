import type { Statement, Transaction } from '#dialect';
import type { Suggestion } from '#domain/suggestions/suggestion.ts';
import { and, eq, sql } from 'drizzle-orm';
import { suggestion } from '../schema/talk.ts';

/** The statement that lays a suggestion down. */
export const insertSuggestion = (
  tx: Transaction,
  { text, at, ...rest }: Suggestion & { id: string; documentId: string },
): Statement => ({
  run: tx.insert(suggestion).values({ ...rest, ...columnsOf({ text }), at: new Date(at), decidedAt: null }),
  rows: 1,
});

/** The statement that decides an open suggestion, guarded by the version that was seen. */
export const saveSuggestion = (
  tx: Transaction,
  seen: { id: string; version: number },
  { status, decidedById, decidedByName, decidedAt, reason }: Suggestion,
): Statement => ({
  run: tx
    .update(suggestion)
    .set({
      status,
      decidedById,
      decidedByName,
      decidedAt: decidedAt === null ? null : new Date(decidedAt),
      reason,
      version: sql`${suggestion.version} + 1`,
    })
    .where(and(eq(suggestion.id, seen.id), eq(suggestion.version, seen.version), eq(suggestion.status, 'open'))),
  rows: 1,
});

const columnsOf = ({ text }: Pick<Suggestion, 'text'>) => ({ text: text.text, marks: text.marks });
