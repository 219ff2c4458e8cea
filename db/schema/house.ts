import { bytes, index, instant, integer, json, primaryKey, table, text, uniqueIndex } from '#dialect';
import type { Origin } from '#domain/workflow/translation.ts';
import type { Language } from '#locales/languages/language.ts';

/** What events are numbered in: a document (its id), or the house. The row is the lock that makes order commit order. */
export const stream = table('stream', {
  id: text('id').primaryKey(),
  last: integer('last').notNull().default(0),
});

/** The one append-only table: history, audit log, outbox and source of every report. */
export const event = table(
  'event',
  {
    id: text('id').primaryKey(),
    streamId: text('stream_id').notNull(),
    number: integer('number').notNull(),
    at: instant('at').notNull(),
    actorId: text('actor_id'),
    /** As it was then; the account may be gone. */
    actorName: text('actor_name').notNull(),
    kind: text('kind').notNull(),
    segmentId: text('segment_id'),
    language: text<Language>('language'),
    origin: text<Origin>('origin').notNull(),
    before: json<unknown>('before'),
    after: json<unknown>('after'),
  },
  (t) => [
    uniqueIndex('event_number').on(t.streamId, t.number),
    index('event_segment').on(t.segmentId, t.language, t.number),
  ],
);

/** Which events a channel (mail, webhook) has delivered. */
export const delivery = table(
  'delivery',
  {
    eventId: text('event_id')
      .notNull()
      .references(() => event.id),
    channel: text('channel').notNull(),
    deliveredAt: instant('delivered_at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.eventId, t.channel] })],
);

/** Work to be done once at an instant of the database's clock, under a lease. */
export const job = table(
  'job',
  {
    id: text('id').primaryKey(),
    kind: text('kind').notNull(),
    payload: json<unknown>('payload').notNull(),
    dueAt: instant('due_at').notNull(),
    leasedBy: text('leased_by'),
    leasedUntil: instant('leased_until'),
    doneAt: instant('done_at'),
    attempts: integer('attempts').notNull().default(0),
    problem: text('problem'),
  },
  (t) => [index('job_due').on(t.doneAt, t.dueAt)],
);

/** Servers that run on this database; a row whose beat has stopped is a server that was killed. */
export const instance = table('instance', {
  id: text('id').primaryKey(),
  startedAt: instant('started_at').notNull(),
  seenAt: instant('seen_at').notNull(),
});

/** Who is where just now. Rows expire; they are never events. */
export const presence = table(
  'presence',
  {
    personId: text('person_id').notNull(),
    documentId: text('document_id').notNull(),
    segmentId: text('segment_id'),
    language: text<Language>('language'),
    expiresAt: instant('expires_at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.personId, t.documentId] }),
    index('presence_document').on(t.documentId, t.expiresAt),
  ],
);

/** Originals, pictures and generated files. */
export const blob = table('blob', {
  sha256: text('sha256').primaryKey(),
  mediaType: text('media_type').notNull(),
  name: text('name').notNull(),
  content: bytes('content').notNull(),
  createdAt: instant('created_at').notNull(),
});

/** Settings of the house: its names, public address, trusted proxy. */
export const setting = table('setting', {
  key: text('key').primaryKey(),
  value: json<unknown>('value').notNull(),
});
