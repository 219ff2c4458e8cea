import { index, instant, integer, json, primaryKey, table, text } from '#dialect';
import type { NoticeKind } from '#domain/talk/notice-kind.ts';
import type { ThreadKind } from '#domain/talk/thread-kind.ts';
import type { Mark } from '#domain/text.ts';
import type { Language, TargetLanguage } from '#locales/languages/language.ts';
import { document, segment } from './documents.ts';
import { person } from './people.ts';

/** What people say to each other about one text. In the source's language it is a question on the source, seen in every language. */
export const thread = table(
  'thread',
  {
    id: text('id').primaryKey(),
    documentId: text('document_id')
      .notNull()
      .references(() => document.id, { onDelete: 'cascade' }),
    segmentId: text('segment_id')
      .notNull()
      .references(() => segment.id, { onDelete: 'cascade' }),
    language: text<Language>('language').notNull(),
    kind: text<ThreadKind>('kind').notNull(),
    /** The source version that stood when it was opened. */
    sourceNumber: integer('source_number').notNull(),
    openedAt: instant('opened_at').notNull(),
    openedById: text('opened_by_id').notNull(),
    openedByName: text('opened_by_name').notNull(),
    /** Who has to answer; null while nobody took it. */
    ownerId: text('owner_id'),
    ownerName: text('owner_name'),
    answeredAt: instant('answered_at'),
    closedAt: instant('closed_at'),
    closedById: text('closed_by_id'),
    closedByName: text('closed_by_name'),
    /** The source version that a question led to. */
    causedSource: integer('caused_source'),
    version: integer('version').notNull().default(1),
  },
  (t) => [index('thread_document').on(t.documentId, t.closedAt), index('thread_segment').on(t.segmentId, t.language)],
);

/** One thing said in a thread. */
export const comment = table(
  'comment',
  {
    id: text('id').primaryKey(),
    threadId: text('thread_id')
      .notNull()
      .references(() => thread.id, { onDelete: 'cascade' }),
    authorId: text('author_id').notNull(),
    authorName: text('author_name').notNull(),
    at: instant('at').notNull(),
    text: text('text').notNull(),
    /** The persons whom it mentions. */
    mentions: json<string[]>('mentions').notNull(),
  },
  (t) => [index('comment_thread').on(t.threadId, t.at)],
);

/** A text that somebody proposes for a cell which they may not, or no longer, edit. */
export const suggestion = table(
  'suggestion',
  {
    id: text('id').primaryKey(),
    documentId: text('document_id')
      .notNull()
      .references(() => document.id, { onDelete: 'cascade' }),
    segmentId: text('segment_id')
      .notNull()
      .references(() => segment.id, { onDelete: 'cascade' }),
    language: text<TargetLanguage>('language').notNull(),
    text: text('text').notNull(),
    marks: json<Mark[]>('marks').notNull(),
    /** The text of the cell when it was proposed, for the difference. */
    baseText: text('base_text').notNull(),
    sourceNumber: integer('source_number').notNull(),
    proposerId: text('proposer_id').notNull(),
    proposerName: text('proposer_name').notNull(),
    at: instant('at').notNull(),
    status: text<'open' | 'accepted' | 'declined' | 'withdrawn'>('status').notNull(),
    decidedById: text('decided_by_id'),
    decidedByName: text('decided_by_name'),
    decidedAt: instant('decided_at'),
    reason: text('reason'),
    version: integer('version').notNull().default(1),
  },
  (t) => [
    index('suggestion_document').on(t.documentId, t.status),
    index('suggestion_segment').on(t.segmentId, t.language),
  ],
);

/** What a reviewer last decided on a cell, and on which texts: later only what moved since is shown to them. */
export const decision = table(
  'decision',
  {
    personId: text('person_id').notNull(),
    segmentId: text('segment_id')
      .notNull()
      .references(() => segment.id, { onDelete: 'cascade' }),
    language: text<TargetLanguage>('language').notNull(),
    documentId: text('document_id')
      .notNull()
      .references(() => document.id, { onDelete: 'cascade' }),
    kind: text<'approved' | 'sent-back'>('kind').notNull(),
    at: instant('at').notNull(),
    text: text('text').notNull(),
    sourceNumber: integer('source_number').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.personId, t.segmentId, t.language] }),
    index('decision_document').on(t.documentId, t.personId),
  ],
);

/** An entry of a person's inbox. It names places, never texts: a mail about it may leave the house. */
export const notice = table(
  'notice',
  {
    id: text('id').primaryKey(),
    personId: text('person_id')
      .notNull()
      .references(() => person.id, { onDelete: 'cascade' }),
    kind: text<NoticeKind>('kind').notNull(),
    documentId: text('document_id')
      .notNull()
      .references(() => document.id, { onDelete: 'cascade' }),
    segmentId: text('segment_id'),
    language: text<Language>('language'),
    threadId: text('thread_id'),
    actorId: text('actor_id'),
    actorName: text('actor_name').notNull(),
    at: instant('at').notNull(),
    readAt: instant('read_at'),
    mailedAt: instant('mailed_at'),
  },
  (t) => [
    index('notice_person').on(t.personId, t.readAt, t.at),
    index('notice_mail').on(t.mailedAt, t.at),
    index('notice_thread').on(t.threadId),
    index('notice_document').on(t.documentId),
  ],
);
