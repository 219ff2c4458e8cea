import { index, instant, integer, json, table, text } from '#dialect';
import type { HandedTexts, HandoffFormat } from '#domain/handoffs/handoff.ts';
import type { Language, TargetLanguage } from '#locales/languages/language.ts';
import { document } from './documents.ts';
import { blob } from './house.ts';

/** One language of a document that went out as a file, and what of it went out. */
export const handoff = table(
  'handoff',
  {
    id: text('id').primaryKey(),
    documentId: text('document_id')
      .notNull()
      .references(() => document.id, { onDelete: 'cascade' }),
    language: text<TargetLanguage>('language').notNull(),
    format: text<HandoffFormat>('format').notNull(),
    /** The source version that went out. */
    sourceNumber: integer('source_number').notNull(),
    texts: json<HandedTexts>('texts').notNull(),
    createdAt: instant('created_at').notNull(),
    byId: text('by_id').notNull(),
    byName: text('by_name').notNull(),
  },
  (t) => [index('handoff_document').on(t.documentId, t.language)],
);

/** A document that is read beside this one, and searched with it: an earlier communiqué, a partner's draft. */
export const reference = table(
  'reference',
  {
    id: text('id').primaryKey(),
    documentId: text('document_id')
      .notNull()
      .references(() => document.id, { onDelete: 'cascade' }),
    name: text('name').notNull(),
    /** Null where it is none of the three. */
    language: text<Language>('language'),
    /** The file as it came, by its SHA-256. */
    original: text('original').references(() => blob.sha256),
    paragraphs: json<string[]>('paragraphs').notNull(),
    words: integer('words').notNull(),
    addedAt: instant('added_at').notNull(),
    byId: text('by_id').notNull(),
    byName: text('by_name').notNull(),
  },
  (t) => [index('reference_document').on(t.documentId)],
);
