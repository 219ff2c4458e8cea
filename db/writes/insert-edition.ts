import type { Statement, Transaction } from '#dialect';
import { and, eq, sql } from 'drizzle-orm';
import { edition } from '../schema/editions.ts';
import { stream } from '../schema/house.ts';

type NewEdition = { edition: typeof edition.$inferInsert; replaces: number | null };

/** Statements that add an edition in the place of the one that stood. */
export const insertEdition = (tx: Transaction, { edition: row, replaces }: NewEdition): Statement[] => [
  ...(replaces === null
    ? []
    : [
        {
          run: tx
            .update(edition)
            .set({ status: 'superseded' })
            .where(
              and(
                eq(edition.documentId, row.documentId),
                eq(edition.language, row.language),
                eq(edition.number, replaces),
                eq(edition.status, 'published'),
              ),
            ),
          rows: 1,
        },
      ]),
  { run: tx.insert(edition).values(row), rows: 1 },
];

/**
 * The statement that matches only while nothing has happened in a stream since its number was read: every act on a
 * document is an event in its stream. It takes the stream's lock, so it comes after the rows that acts change first.
 */
export const guardStream = (tx: Transaction, id: string, last: number): Statement => ({
  run: tx
    .update(stream)
    .set({ last: sql`${stream.last}` })
    .where(and(eq(stream.id, id), eq(stream.last, last))),
  rows: 1,
});
