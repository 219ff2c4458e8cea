import { bool, index, instant, integer, json, primaryKey, table, text, uniqueIndex } from '#dialect';
import type { ReadNote } from '#domain/import/read-file.ts';
import type { ContactLine, SegmentKind, TableCell } from '#domain/segment.ts';
import type { Mark } from '#domain/text.ts';
import type { EditPolicy, HandoverMode } from '#domain/workflow/translation.ts';
import type { Language, TargetLanguage } from '#locales/languages/language.ts';
import { blob } from './house.ts';
import { person } from './people.ts';

export type ByLanguage<Value> = Record<Language, Value>;

/** An issuer. */
export const organization = table('organization', {
  id: text('id').primaryKey(),
  names: json<ByLanguage<string>>('names').notNull(),
  acronyms: json<ByLanguage<string>>('acronyms').notNull(),
  createdAt: instant('created_at').notNull(),
});

export const document = table(
  'document',
  {
    id: text('id').primaryKey(),
    reference: text('reference').notNull(),
    /** How the house calls it; the headlines are segments. */
    title: text('title').notNull(),
    /** The place of the dateline, per language, and its day; both optional. */
    place: json<ByLanguage<string>>('place').notNull(),
    dateline: text('dateline'),
    deadlineAt: instant('deadline_at'),
    deadlineZone: text('deadline_zone').notNull(),
    embargoAt: instant('embargo_at'),
    embargoZone: text('embargo_zone').notNull(),
    prevailing: text<'none' | 'original' | 'equal'>('prevailing').notNull().default('none'),
    restricted: bool('restricted').notNull().default(false),
    handoverMode: text<HandoverMode>('handover_mode').notNull().default('by-language'),
    editPolicy: text<EditPolicy>('edit_policy').notNull().default('reviewer-edit-stands'),
    /** The source version that people translate; a newer one may be in preparation. */
    currentSource: integer('current_source').notNull(),
    archivedAt: instant('archived_at'),
    createdAt: instant('created_at').notNull(),
    version: integer('version').notNull().default(1),
  },
  (t) => [uniqueIndex('document_reference').on(t.reference), index('document_archived').on(t.archivedAt)],
);

export const documentOrganization = table(
  'document_organization',
  {
    documentId: text('document_id')
      .notNull()
      .references(() => document.id, { onDelete: 'cascade' }),
    organizationId: text('organization_id')
      .notNull()
      .references(() => organization.id),
    /** From 0; the first leads. */
    position: integer('position').notNull(),
  },
  (t) => [primaryKey({ columns: [t.documentId, t.organizationId] })],
);

/** One row for each language of a document, the source included. */
export const documentLanguage = table(
  'document_language',
  {
    documentId: text('document_id')
      .notNull()
      .references(() => document.id, { onDelete: 'cascade' }),
    language: text<Language>('language').notNull(),
    /** The typographic profile; one's own come later. */
    profile: text('profile').notNull(),
    translatorId: text('translator_id').references(() => person.id, { onDelete: 'set null' }),
    translatorDueAt: instant('translator_due_at'),
    reviewerId: text('reviewer_id').references(() => person.id, { onDelete: 'set null' }),
    reviewerDueAt: instant('reviewer_due_at'),
    handedOverAt: instant('handed_over_at'),
    /** The address of the public page; fixed once an edition is published. */
    slug: text('slug'),
    /** Null while the contact block follows the source's proposal. */
    contacts: json<ContactLine[]>('contacts'),
    contactsConfirmedAt: instant('contacts_confirmed_at'),
    contactsConfirmedBy: text('contacts_confirmed_by'),
    /** The source version whose contact block was confirmed against. */
    contactsSource: integer('contacts_source'),
    version: integer('version').notNull().default(1),
  },
  (t) => [
    primaryKey({ columns: [t.documentId, t.language] }),
    uniqueIndex('document_language_slug').on(t.language, t.slug),
    index('document_language_translator').on(t.translatorId),
    index('document_language_reviewer').on(t.reviewerId),
  ],
);

/** An immutable version of the French text, from the moment it is open to translators. */
export const sourceVersion = table(
  'source_version',
  {
    documentId: text('document_id')
      .notNull()
      .references(() => document.id, { onDelete: 'cascade' }),
    /** From 1. */
    number: integer('number').notNull(),
    status: text<'draft' | 'opened-early' | 'validated'>('status').notNull(),
    createdAt: instant('created_at').notNull(),
    lastEditorId: text('last_editor_id'),
    lastEditorName: text('last_editor_name').notNull(),
    openedAt: instant('opened_at'),
    openedByName: text('opened_by_name'),
    validatedAt: instant('validated_at'),
    validatedByName: text('validated_by_name'),
    contacts: json<ContactLine[]>('contacts').notNull(),
    endMark: text('end_mark'),
    /** The file as it came, by its SHA-256. */
    original: text('original').references(() => blob.sha256),
    /** What reading the file had to say of it. */
    notes: json<ReadNote[]>('notes'),
    version: integer('version').notNull().default(1),
  },
  (t) => [primaryKey({ columns: [t.documentId, t.number] })],
);

/** An identity that survives new source versions. */
export const segment = table(
  'segment',
  {
    id: text('id').primaryKey(),
    documentId: text('document_id')
      .notNull()
      .references(() => document.id, { onDelete: 'cascade' }),
    /** Its name in the file that it came from: a unit of XLIFF. */
    foreignId: text('foreign_id'),
  },
  (t) => [index('segment_document').on(t.documentId)],
);

/** The text, kind and place of a segment in one source version. */
export const segmentVersion = table(
  'segment_version',
  {
    documentId: text('document_id')
      .notNull()
      .references(() => document.id, { onDelete: 'cascade' }),
    number: integer('number').notNull(),
    segmentId: text('segment_id')
      .notNull()
      .references(() => segment.id, { onDelete: 'cascade' }),
    position: integer('position').notNull(),
    kind: text<SegmentKind>('kind').notNull(),
    text: text('text').notNull(),
    marks: json<Mark[]>('marks').notNull(),
    hash: text('hash').notNull(),
    /** How many words the text has, counted when it is written: lists sum them. */
    words: integer('words').notNull(),
    /** Where the text differs from the version before: the languages for which it matters, and why. */
    affects: json<TargetLanguage[]>('affects'),
    reason: text('reason'),
    /** The segments of the version before that its text was split off from, or merged of. */
    parts: json<string[]>('parts'),
    /** Where a cell stands in its table. */
    cell: json<TableCell>('cell'),
  },
  (t) => [
    primaryKey({ columns: [t.documentId, t.number, t.segmentId] }),
    index('segment_version_place').on(t.documentId, t.number, t.position),
    // A segment that goes takes its versions along: without the index each deletion reads the whole table.
    index('segment_version_segment').on(t.segmentId),
    // The same text elsewhere is found by its hash.
    index('segment_version_hash').on(t.hash),
  ],
);
