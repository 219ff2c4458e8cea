import { index, instant, integer, json, primaryKey, table, text } from '#dialect';
import type { BlockChoice, BlockKind, BlockTexts } from '#domain/blocks/block.ts';
import type { Language } from '#locales/languages/language.ts';
import { document, organization } from './documents.ts';

/** An entry of the house's library of blocks. */
export const block = table('block', {
  id: text('id').primaryKey(),
  kind: text<BlockKind>('kind').notNull(),
  /** How the house calls it. */
  name: text('name').notNull(),
  /** Whose it is; null for the house's own. */
  organizationId: text('organization_id').references(() => organization.id, { onDelete: 'set null' }),
  /** The newest of its versions. */
  number: integer('number').notNull(),
  archivedAt: instant('archived_at'),
  createdAt: instant('created_at').notNull(),
  version: integer('version').notNull().default(1),
});

/** What a block said, version by version; a version never changes. */
export const blockVersion = table(
  'block_version',
  {
    blockId: text('block_id')
      .notNull()
      .references(() => block.id, { onDelete: 'cascade' }),
    /** From 1. */
    number: integer('number').notNull(),
    texts: json<BlockTexts>('texts').notNull(),
    createdAt: instant('created_at').notNull(),
    byId: text('by_id').notNull(),
    byName: text('by_name').notNull(),
  },
  (t) => [primaryKey({ columns: [t.blockId, t.number] })],
);

/** A block of the library in a document, at the version in use there. */
export const documentBlock = table(
  'document_block',
  {
    id: text('id').primaryKey(),
    documentId: text('document_id')
      .notNull()
      .references(() => document.id, { onDelete: 'cascade' }),
    blockId: text('block_id')
      .notNull()
      .references(() => block.id),
    number: integer('number').notNull(),
    /** From 0, among the blocks of the document. */
    position: integer('position').notNull(),
    choices: json<Partial<Record<Language, BlockChoice>>>('choices').notNull(),
    version: integer('version').notNull().default(1),
  },
  (t) => [index('document_block_document').on(t.documentId, t.position), index('document_block_block').on(t.blockId)],
);
