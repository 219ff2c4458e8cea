import { index, integer, json, primaryKey, table, text, instant } from '#dialect';
import type { Mark } from '#domain/text.ts';
import type { Approval, EditAnswer, Origin, SentBack, TranslationState } from '#domain/workflow/translation.ts';
import type { Language, TargetLanguage } from '#locales/languages/language.ts';
import { document, segment } from './documents.ts';

export const translation = table(
  'translation',
  {
    segmentId: text('segment_id')
      .notNull()
      .references(() => segment.id, { onDelete: 'cascade' }),
    language: text<TargetLanguage>('language').notNull(),
    documentId: text('document_id')
      .notNull()
      .references(() => document.id, { onDelete: 'cascade' }),
    version: integer('version').notNull(),
    state: text<TranslationState>('state').notNull(),
    text: text('text').notNull(),
    marks: json<Mark[]>('marks').notNull(),
    sourceNumber: integer('source_number').notNull(),
    staleFrom: integer('stale_from'),
    lastEditorId: text('last_editor_id'),
    lastEditorName: text('last_editor_name'),
    priorText: text('prior_text'),
    priorEditorId: text('prior_editor_id'),
    origin: text<Origin>('origin').notNull(),
    sentBack: json<SentBack>('sent_back'),
    approval: json<Approval>('approval'),
    /** What the translator said to a reviewer's change of their text. */
    answer: json<EditAnswer>('answer'),
    changedAt: instant('changed_at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.segmentId, t.language] }),
    index('translation_document').on(t.documentId, t.language, t.state),
  ],
);

/** A finding that a person set aside with a reason; it holds while both texts stand. */
export const ignoredFinding = table(
  'ignored_finding',
  {
    id: text('id').primaryKey(),
    documentId: text('document_id')
      .notNull()
      .references(() => document.id, { onDelete: 'cascade' }),
    segmentId: text('segment_id')
      .notNull()
      .references(() => segment.id, { onDelete: 'cascade' }),
    language: text<Language>('language').notNull(),
    /** The finding's own key: check, code and arguments. */
    key: text('key').notNull(),
    sourceHash: text('source_hash').notNull(),
    textHash: text('text_hash').notNull(),
    reason: text('reason').notNull(),
    byId: text('by_id').notNull(),
    byName: text('by_name').notNull(),
    at: instant('at').notNull(),
  },
  (t) => [
    index('ignored_finding_document').on(t.documentId, t.language),
    index('ignored_finding_segment').on(t.segmentId, t.language),
  ],
);
