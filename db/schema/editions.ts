import { index, instant, integer, json, table, text, uniqueIndex } from '#dialect';
import type { EditionContent } from '#domain/editions/edition-content.ts';
import type { Language } from '#locales/languages/language.ts';
import { document } from './documents.ts';

/** An immutable snapshot of one language of one document. Only its status moves. */
export const edition = table(
  'edition',
  {
    id: text('id').primaryKey(),
    documentId: text('document_id')
      .notNull()
      .references(() => document.id),
    language: text<Language>('language').notNull(),
    /** From 1, per language of the document. */
    number: integer('number').notNull(),
    status: text<'published' | 'superseded' | 'withdrawn'>('status').notNull(),
    slug: text('slug').notNull(),
    publishedAt: instant('published_at').notNull(),
    publishedBy: text('published_by').notNull(),
    publishedByName: text('published_by_name').notNull(),
    sourceNumber: integer('source_number').notNull(),
    /** Of the content, beside it: lists don't read whole editions. */
    headline: text('headline').notNull(),
    content: json<EditionContent>('content').notNull(),
    hash: text('hash').notNull(),
  },
  (t) => [
    uniqueIndex('edition_number').on(t.documentId, t.language, t.number),
    index('edition_slug').on(t.language, t.slug, t.number),
    index('edition_published').on(t.language, t.status, t.publishedAt),
  ],
);
