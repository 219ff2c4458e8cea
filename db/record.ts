import type { Statement, Store, Transaction } from '#dialect';
import type { Origin } from '#domain/workflow/translation.ts';
import type { Language } from '#locales/languages/language.ts';
import { eq, sql } from 'drizzle-orm';
import { newId } from './new-id.ts';
import { event, stream } from './schema/house.ts';

/** The stream of what belongs to no document: people, settings, registry. */
export const houseStream = 'house';

/** One row of the event table to be. */
export type Entry = {
  /** The document's id, or the house. */
  stream: string;
  kind: string;
  segmentId?: string;
  language?: Language;
  origin?: Origin;
  before?: unknown;
  after?: unknown;
};

export type By = { actor: { id: string | null; name: string }; now: Date };

/** Databases take a limited number of values in one statement. */
const chunk = 200;

/**
 * Writes the effects and one event row for each entry in one transaction. Each statement carries the number of rows
 * that it must change: gives false, and changes nothing, when one misses (somebody was faster: `stale`).
 */
export const record = (
  store: Store,
  by: By,
  entries: Entry[],
  effects: (tx: Transaction) => Statement[],
): Promise<boolean> => store.write((tx) => [...effects(tx), ...append(tx, by, entries)]);

/** Statements that number the entries in their streams, under each stream's row lock, and append them. */
const append = (tx: Transaction, { actor, now }: By, entries: Entry[]): Statement[] =>
  [...Map.groupBy(entries, (entry) => entry.stream)].flatMap(([id, own]) => [
    {
      run: tx
        .update(stream)
        .set({ last: sql`${stream.last} + ${own.length}` })
        .where(eq(stream.id, id)),
      rows: 1,
      wakes: id,
    },
    ...chunks(
      own.map((entry, place) => ({
        id: newId(),
        streamId: id,
        number: sql<number>`(select last from stream where id = ${id}) - ${own.length - 1 - place}`,
        at: now,
        actorId: actor.id,
        actorName: actor.name,
        kind: entry.kind,
        segmentId: entry.segmentId ?? null,
        language: entry.language ?? null,
        origin: entry.origin ?? ('human' as const),
        before: entry.before ?? null,
        after: entry.after ?? null,
      })),
    ).map((rows) => ({ run: tx.insert(event).values(rows), rows: rows.length })),
  ]);

/** Cuts rows into pieces that one statement can carry. */
export const chunks = <Row>(rows: Row[]): Row[][] =>
  Array.from({ length: Math.ceil(rows.length / chunk) }, (_, at) => rows.slice(at * chunk, (at + 1) * chunk));
