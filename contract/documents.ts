import { fileFormats } from '#domain/import/read-file.ts';
import { editPolicies, handoverModes } from '#domain/workflow/translation.ts';
import { oc } from '@orpc/contract';
import { z } from 'zod';
import {
  byLanguage,
  day,
  grant,
  id,
  instant,
  language,
  person,
  targetLanguage,
  version,
  written,
  zone,
} from './common.ts';
import { refusals } from './errors.ts';
import { documentRow, taskView } from './document-list.ts';
import { paragraphRow } from './paragraph-row.ts';
import { paragraphs } from './paragraphs.ts';
import { maxBase64, readNote } from './reading.ts';
import { organizationView } from './organizations.ts';
import { mostLines, sourceLine } from './source-line.ts';
import { sourceView } from './source-view.ts';
import { contactsView } from './translations.ts';

const isUnique = (values: string[]): boolean => new Set(values).size === values.length;

const assignment = z.object({
  language: targetLanguage,
  translatorId: id.nullable(),
  translatorDueAt: instant.nullable(),
  reviewerId: id.nullable(),
  reviewerDueAt: instant.nullable(),
});

/** What a coordinator sets, at import and afterwards. */
export const documentSettings = z.object({
  title: written.trim().min(1).max(500),
  reference: written.trim().min(1).max(80),
  organizationIds: z
    .array(id)
    .min(1)
    .max(12)
    .refine((ids) => isUnique(ids), { message: 'named twice' }),
  place: byLanguage,
  dateline: day.nullable(),
  deadlineAt: instant.nullable(),
  deadlineZone: zone,
  embargoAt: instant.nullable(),
  embargoZone: zone,
  prevailing: z.enum(['none', 'original', 'equal']),
  restricted: z.boolean(),
  handoverMode: z.enum(handoverModes),
  editPolicy: z.enum(editPolicies),
  /** The target languages, each with whom it is assigned to. */
  languages: z
    .array(assignment)
    .min(1)
    .max(2)
    .refine((all) => isUnique(all.map((one) => one.language)), { message: 'named twice' }),
});
export type DocumentSettings = z.infer<typeof documentSettings>;

export const documentView = z.object({
  id,
  version,
  settings: documentSettings,
  organizations: z.array(organizationView),
  archivedAt: instant.nullable(),
  /** The source version that people translate. */
  source: sourceView,
  /** A newer version in preparation, not yet open to translators. */
  nextSource: sourceView.nullable(),
  /** One entry for each language, the source included. */
  languages: z.array(
    z.object({
      language,
      profile: z.string(),
      translator: person.nullable(),
      reviewer: person.nullable(),
      handedOverAt: instant.nullable(),
      slug: z.string().nullable(),
      publishedNumber: z.number().int().nullable(),
      version,
    }),
  ),
});
export type DocumentView = z.infer<typeof documentView>;

/** How many cells of a language are in each state; where the source changed since, they count as `stale` only. */
const cellCounts = z.object({
  language: targetLanguage,
  total: z.number().int(),
  untranslated: z.number().int(),
  draft: z.number().int(),
  inReview: z.number().int(),
  changesRequested: z.number().int(),
  approved: z.number().int(),
  stale: z.number().int(),
  /** Those that a translator marked done and no reviewer has decided on, stale or not. */
  done: z.number().int(),
});
export type CellCounts = z.infer<typeof cellCounts>;

/** A document as the editor opens it: the whole, or its head with the paragraphs around the place where one begins. */
export const editorView = paragraphs.extend({
  document: documentView,
  /** The number of the last event that these views hold; what comes after it comes live. */
  lastEvent: version,
  /** How many paragraphs and words the source has. */
  total: z.number().int(),
  words: z.number().int(),
  counts: z.array(cellCounts),
  /** Where one begins: the cell asked for, else the first that waits for the person, else the first; null when there is none. */
  place: z.object({ index: z.number().int(), segmentId: id, language: targetLanguage }).nullable(),
  contacts: z.array(contactsView),
  /** How many blocks of the library it has. */
  blocks: z.number().int(),
});
export type EditorView = z.infer<typeof editorView>;

/** Those who can be given a language: translators and reviewers whose account is open. */
const assigneesView = z.object({ people: z.array(z.object({ id, name: z.string(), grants: z.array(grant) })) });
export type AssigneesView = z.infer<typeof assigneesView>;

export const documentsContract = {
  list: oc
    .route({ method: 'GET', path: '/documents', summary: 'Documents with their progress, and what waits for me' })
    .input(z.object({ archived: z.boolean().default(false) }))
    .output(z.object({ documents: z.array(documentRow), tasks: z.array(taskView) }))
    .errors(refusals()),
  get: oc
    .route({ method: 'GET', path: '/documents/{id}', summary: 'A document and its settings' })
    .input(z.object({ id }))
    .output(documentView)
    .errors(refusals()),
  open: oc
    .route({ method: 'GET', path: '/documents/{id}/editor', summary: 'What the editor shows of a document' })
    .input(
      z.object({
        id,
        /** The cell to begin in. */
        segmentId: id.optional(),
        language: targetLanguage.optional(),
        /** The languages among which to look for a place to begin. */
        among: z.array(targetLanguage).max(2).optional(),
        /** How many paragraphs to give, around that place; all when it is left out. */
        size: z.number().int().min(1).max(1000).optional(),
      }),
    )
    .output(editorView)
    .errors(refusals()),
  rows: oc
    .route({ method: 'GET', path: '/documents/{id}/rows', summary: 'Some paragraphs of a document, by their place' })
    .input(z.object({ id, from: version, size: z.number().int().min(1).max(1000) }))
    .output(z.object({ source: version, rows: z.array(paragraphRow) }))
    .errors(refusals()),
  assignees: oc
    .route({
      method: 'GET',
      path: '/documents/assignees',
      summary: 'Translators and reviewers who can be given a language',
    })
    .output(assigneesView)
    .errors(refusals()),
  create: oc
    .route({ method: 'POST', path: '/documents', summary: 'Import a source' })
    .input(
      z.object({
        lines: z.array(sourceLine).min(1).max(mostLines),
        /** The file as it came, and what it was read as. */
        original: z
          .object({
            name: written.max(255),
            base64: z.base64().max(maxBase64),
            format: z.enum(fileFormats).default('text'),
          })
          .nullable(),
        /** What reading the file had to say of it; kept with the source version. */
        notes: z.array(readNote).max(100).default([]),
        settings: documentSettings,
      }),
    )
    .output(z.object({ id }))
    .errors(
      refusals(
        'source-empty',
        'source-too-large',
        'no-headline',
        'reference-taken',
        'control-characters',
        'bidi-characters',
        'person-lacks-role',
      ),
    ),
  update: oc
    .route({ method: 'PUT', path: '/documents/{id}', summary: 'Change the settings of a document' })
    .input(z.object({ id, version, settings: documentSettings }))
    .output(documentView)
    .errors(
      refusals(
        'stale',
        'reference-taken',
        'document-archived',
        'document-published',
        'language-has-texts',
        'person-lacks-role',
      ),
    ),
  setArchived: oc
    .route({
      method: 'PUT',
      path: '/documents/{id}/archived',
      summary: 'Archive a document, or take it out of the archive',
    })
    .input(z.object({ id, version, archived: z.boolean() }))
    .output(z.object({}))
    .errors(refusals('stale')),
  remove: oc
    .route({ method: 'DELETE', path: '/documents/{id}', summary: 'Delete a document of which nothing was published' })
    .input(z.object({ id, version: z.number().int() }))
    .output(z.object({}))
    .errors(refusals('stale', 'document-published')),
};
