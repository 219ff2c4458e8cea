import { origins, sendBackCategories, translationStates } from '#domain/workflow/translation.ts';
import { oc } from '@orpc/contract';
import { z } from 'zod';
import { contactLine, id, instant, language, mark, targetLanguage, text, version, written } from './common.ts';
import { earlierView } from './earlier-view.ts';
import { refusals } from './errors.ts';
import { refusalCodes } from './refusal.ts';

export const translationView = z.object({
  segmentId: id,
  language: targetLanguage,
  version,
  state: z.enum(translationStates),
  text,
  sourceNumber: z.number().int(),
  /** The source version that the text was made from, when the source has changed since and it matters here. */
  staleFrom: z.number().int().nullable(),
  lastEditorId: id.nullable(),
  lastEditorName: z.string().nullable(),
  priorText: z.string().nullable(),
  priorEditorId: id.nullable(),
  origin: z.enum(origins),
  sentBack: z
    .object({ category: z.enum(sendBackCategories), reason: z.string(), byId: id, byName: z.string(), at: instant })
    .nullable(),
  approval: z
    .object({
      byId: id,
      byName: z.string(),
      at: instant,
      sourceNumber: z.number().int(),
      sourceHash: z.string(),
      textHash: z.string(),
    })
    .nullable(),
  answer: z
    .object({ kind: z.enum(['accepted', 'contested']), byId: id, byName: z.string(), at: instant, reason: z.string() })
    .nullable(),
  /** When anything of it last changed; missing while a change is only foreseen. */
  changedAt: instant.optional(),
});
export type TranslationView = z.infer<typeof translationView>;

export const contactsView = z.object({
  language,
  lines: z.array(contactLine),
  /** Which lines were proposed by the lexicon, not confirmed by a person. */
  proposed: z.array(z.boolean()),
  confirmedAt: instant.nullable(),
  confirmedByName: z.string().nullable(),
  /** Whether it follows the source's block, and will when that changes. */
  follows: z.boolean(),
  /** The source's block as it was when this one was confirmed last, where it has changed since. */
  since: z.object({ number: z.number().int(), lines: z.array(contactLine) }).nullable(),
  /** Of the language's row; changes with every save. */
  version,
});
export type ContactsView = z.infer<typeof contactsView>;

/** One version of a text in the history of a cell: consecutive saves by one person are one. */
export const historyEntry = z.object({
  eventId: id,
  number: z.number().int(),
  kind: z.string(),
  at: instant,
  byId: id.nullable(),
  byName: z.string(),
  state: z.enum(translationStates),
  text: z.string(),
  /** The text of the entry before; empty for the first. */
  before: z.string(),
  /** Whether its bold, italics, links or notes are others than in the entry before. */
  remarked: z.boolean(),
  sourceNumber: z.number().int(),
  origin: z.enum(origins),
  sentBack: z.object({ category: z.enum(sendBackCategories), reason: z.string() }).nullable(),
  /** Why the translator contested. */
  contested: z.string().nullable(),
});
export type HistoryEntry = z.infer<typeof historyEntry>;

/** A cell on which the person decided, and which moved since: both texts then and now. */
export const movedSinceView = z.object({
  segmentId: id,
  language: targetLanguage,
  decision: z.enum(['approved', 'sent-back']),
  at: instant,
  text: z.object({ before: z.string(), now: z.string() }),
  source: z.object({
    before: z.string(),
    now: z.string(),
    beforeNumber: z.number().int(),
    nowNumber: z.number().int(),
  }),
  state: z.enum(translationStates),
  /** Who edited the text last. */
  byName: z.string().nullable(),
});
export type MovedSinceView = z.infer<typeof movedSinceView>;

/** A text that somebody approved for the very same French elsewhere. */
export const matchView = z.object({
  segmentId: id,
  documentId: id,
  documentTitle: z.string(),
  text: z.string(),
  marks: z.array(mark),
  approvedAt: instant,
  approvedByName: z.string(),
});
export type MatchView = z.infer<typeof matchView>;

/** A cell, and the version of it that the person saw. */
const cell = z.object({ segmentId: id, language: targetLanguage, version });
/** What became of one of many cells, in the order in which they were sent. */
const actResult = z.discriminatedUnion('ok', [
  z.object({ ok: z.literal(true), translation: translationView }),
  z.object({ ok: z.literal(false), refusal: z.enum(refusalCodes) }),
]);
export type ActResult = z.infer<typeof actResult>;
const manyCells = z.array(cell).min(1).max(2000);
const cellPath = '/segments/{segmentId}/{language}' as const;

export const translationsContract = {
  save: oc
    .route({ method: 'PUT', path: cellPath, summary: 'Save the text of a cell' })
    .input(cell.extend({ text: text, origin: z.enum(origins).default('human') }))
    .output(translationView)
    .errors(refusals('stale', 'source-not-open', 'empty', 'document-archived')),
  markDone: oc
    .route({ method: 'POST', path: `${cellPath}/done`, summary: 'Mark a text done' })
    .input(cell)
    .output(translationView)
    .errors(refusals('stale', 'source-not-open', 'empty', 'document-archived', 'nothing-to-review')),
  approve: oc
    .route({ method: 'POST', path: `${cellPath}/approval`, summary: 'Approve a text, as a second person' })
    .input(cell)
    .output(translationView)
    .errors(
      refusals(
        'stale',
        'own-work',
        'joint-work',
        'nothing-to-review',
        'not-handed-over',
        'translator-has-last-word',
        'source-changed',
        'blocking-findings',
        'empty',
        'document-archived',
      ),
    ),
  sendBack: oc
    .route({ method: 'POST', path: `${cellPath}/return`, summary: 'Send a text back with a category and a reason' })
    .input(cell.extend({ category: z.enum(sendBackCategories), reason: written.trim().max(2000) }))
    .output(translationView)
    .errors(refusals('stale', 'nothing-to-review', 'not-handed-over', 'document-archived')),
  actOnMany: oc
    .route({
      method: 'POST',
      path: '/segments/acts',
      summary: 'Mark done, approve or send back many cells, each decided by itself',
    })
    .input(
      z.discriminatedUnion('act', [
        z.object({ act: z.enum(['mark-done', 'approve']), cells: manyCells }),
        z.object({
          act: z.literal('send-back'),
          category: z.enum(sendBackCategories),
          reason: written.trim().max(2000),
          cells: manyCells,
        }),
      ]),
    )
    .output(z.object({ results: z.array(actResult) }))
    .errors(refusals()),
  acceptEdit: oc
    .route({ method: 'POST', path: `${cellPath}/acceptance`, summary: 'Accept a reviewer’s edit of one’s translation' })
    .input(cell)
    .output(translationView)
    .errors(
      refusals('stale', 'nothing-to-accept', 'own-work', 'source-changed', 'blocking-findings', 'document-archived'),
    ),
  answer: oc
    .route({
      method: 'POST',
      path: `${cellPath}/answer`,
      summary: 'Take note of a change in one’s translation, or contest it or its return with a reason',
    })
    .input(cell.extend({ kind: z.enum(['accepted', 'contested']), reason: written.trim().max(2000).default('') }))
    .output(translationView)
    .errors(refusals('stale', 'nothing-to-answer', 'reason-missing', 'document-archived')),
  sinceDecision: oc
    .route({
      method: 'GET',
      path: '/documents/{documentId}/since-decision',
      summary: 'What moved in texts and source since one last decided on them',
    })
    .input(z.object({ documentId: id, language: targetLanguage.optional() }))
    .output(z.array(movedSinceView))
    .errors(refusals()),
  earlier: oc
    .route({
      method: 'GET',
      path: '/documents/{documentId}/earlier',
      summary: 'What translators had before the source changed under their hands',
    })
    .input(z.object({ documentId: id }))
    .output(z.array(earlierView))
    .errors(refusals()),
  restore: oc
    .route({ method: 'POST', path: `${cellPath}/restoration`, summary: 'Restore a text from the history, as an edit' })
    .input(cell.extend({ eventId: id }))
    .output(translationView)
    .errors(refusals('stale', 'source-not-open', 'empty', 'document-archived')),
  history: oc
    .route({ method: 'GET', path: `${cellPath}/history`, summary: 'Every version of a cell, newest first' })
    .input(z.object({ segmentId: id, language: targetLanguage }))
    .output(z.array(historyEntry))
    .errors(refusals()),
  matches: oc
    .route({
      method: 'GET',
      path: `${cellPath}/matches`,
      summary: 'Approved translations of the same French elsewhere',
    })
    .input(z.object({ segmentId: id, language: targetLanguage }))
    .output(z.array(matchView))
    .errors(refusals()),
  handOver: oc
    .route({
      method: 'POST',
      path: '/documents/{documentId}/{language}/handover',
      summary: 'Hand the done texts of a language over to its reviewers',
    })
    .input(z.object({ documentId: id, language: targetLanguage }))
    .output(z.object({ handedOverAt: instant }))
    .errors(refusals('stale', 'already-handed-over', 'nothing-to-hand-over', 'document-archived')),
  ignoreFinding: oc
    .route({ method: 'POST', path: `${cellPath}/ignored-findings`, summary: 'Set a finding aside, with a reason' })
    .input(cell.extend({ key: written.min(1).max(500), reason: written.trim().min(1).max(500) }))
    .output(z.object({ id }))
    .errors(refusals('stale', 'own-work', 'finding-gone', 'reason-missing', 'document-archived')),
  heedFinding: oc
    .route({ method: 'DELETE', path: '/ignored-findings/{id}', summary: 'Take a finding back into account' })
    .input(z.object({ id }))
    .output(z.object({}))
    .errors(refusals('document-archived')),
  saveContacts: oc
    .route({
      method: 'PUT',
      path: '/documents/{documentId}/{language}/contacts',
      summary: 'Write the contact block of a language; it must be confirmed again',
    })
    // Null to follow the source's block again.
    .input(z.object({ documentId: id, language, version, lines: z.array(contactLine).max(200).nullable() }))
    .output(contactsView)
    .errors(refusals('stale', 'document-archived')),
  confirmContacts: oc
    .route({
      method: 'POST',
      path: '/documents/{documentId}/{language}/contacts/confirmation',
      summary: 'Confirm the contact block of a language',
    })
    .input(z.object({ documentId: id, language, version }))
    .output(contactsView)
    .errors(refusals('stale', 'contacts-empty', 'contacts-altered', 'document-archived')),
};
