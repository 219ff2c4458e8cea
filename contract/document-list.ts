import { z } from 'zod';
import { id, instant, language, person, targetLanguage } from './common.ts';
import { sourceView } from './source-view.ts';

const progress = z.object({
  language: targetLanguage,
  translatable: z.number().int(),
  untranslated: z.number().int(),
  draft: z.number().int(),
  inReview: z.number().int(),
  changesRequested: z.number().int(),
  approved: z.number().int(),
  /** Flagged beside the state: source changed. They count in their state too. */
  stale: z.number().int(),
  handedOver: z.boolean(),
  translator: person.nullable(),
  reviewer: person.nullable(),
  translatorDueAt: instant.nullable(),
  reviewerDueAt: instant.nullable(),
  publishedNumber: z.number().int().nullable(),
});
export type ProgressView = z.infer<typeof progress>;

export const documentRow = z.object({
  id,
  title: z.string(),
  reference: z.string(),
  acronyms: z.array(z.string()),
  texts: z.number().int(),
  words: z.number().int(),
  source: sourceView,
  nextSource: sourceView.nullable(),
  /** Paragraphs whose text differs from the version before. */
  changedParagraphs: z.number().int(),
  deadlineAt: instant.nullable(),
  deadlineZone: z.string(),
  embargoAt: instant.nullable(),
  embargoZone: z.string(),
  archivedAt: instant.nullable(),
  frenchPublishedNumber: z.number().int().nullable(),
  progress: z.array(progress),
});
export type DocumentRow = z.infer<typeof documentRow>;

/** What waits for the person who asks. `mine` when assigned to them, else nobody is assigned. */
export const taskView = z.object({
  kind: z.enum([
    'translate',
    'correct',
    'check-source-change',
    'review',
    'accept-edit',
    'answer-edit',
    'validate-source',
    'confirm-contacts',
    'confirm-blocks',
    'publish',
  ]),
  documentId: id,
  documentTitle: z.string(),
  language,
  count: z.number().int(),
  mine: z.boolean(),
  dueAt: instant.nullable(),
  dueZone: z.string(),
  /** Where to begin. */
  segmentId: id.nullable(),
});
export type TaskView = z.infer<typeof taskView>;
