import { translationStates } from '#domain/workflow/translation.ts';
import { oc } from '@orpc/contract';
import { z } from 'zod';
import { blockLine } from './blocks.ts';
import { contactLine, id, instant, language, role, segmentKind, text, version } from './common.ts';
import { documentView } from './documents.ts';
import { refusals } from './errors.ts';
import { openThread } from './talk.ts';

/** One condition of publication, met or in the way. The sentence is `messages` → `gate.<code>`. */
export const gateView = z.object({
  code: z.enum([
    'source-validated',
    'texts-approved',
    'four-eyes',
    'current-source',
    'checks-passed',
    'contacts-confirmed',
    'blocks-confirmed',
    'embargo-over',
    'not-yet-published',
    'headline',
  ]),
  met: z.boolean(),
  /** Numbers for the sentence: `done` of `total`, `lines`, `organizations`. */
  args: z.record(z.string(), z.union([z.string(), z.number()])),
  /** The paragraphs in the way. */
  paragraphs: z.array(
    z.object({
      segmentId: id,
      position: z.number().int(),
      state: z.enum(translationStates),
      stale: z.boolean(),
      finding: z.object({ code: z.string(), args: z.record(z.string(), z.string()) }).nullable(),
    }),
  ),
  /** Whom it waits for: a named person, else whoever holds the role. */
  waitsFor: z.object({ name: z.string().nullable(), role, language: language.nullable() }).nullable(),
});
export type GateView = z.infer<typeof gateView>;

export const languageReadiness = z.object({
  language,
  ready: z.boolean(),
  gates: z.array(gateView),
  slug: z.string(),
  slugFixed: z.boolean(),
  version,
  nextNumber: z.number().int(),
  editions: z.array(
    z.object({
      number: z.number().int(),
      status: z.enum(['published', 'superseded', 'withdrawn']),
      publishedAt: instant,
      publishedByName: z.string(),
      slug: z.string(),
      /** The source version that it translates. */
      sourceNumber: z.number().int(),
    }),
  ),
  /** Warnings that were set aside, with who and why. */
  ignored: z.array(
    z.object({ segmentId: id, position: z.number().int(), key: z.string(), reason: z.string(), byName: z.string() }),
  ),
  /** Conversations that are not over: questions about the French, and remarks on this language. They hold nothing back. */
  talk: z.array(openThread.extend({ position: z.number().int() })),
});
export type LanguageReadiness = z.infer<typeof languageReadiness>;

export const previewView = z.object({
  language,
  /** The source version that it translates. */
  sourceNumber: z.number().int(),
  organizations: z.array(z.object({ name: z.string(), acronym: z.string() })),
  dateline: z.object({ place: z.string(), day: z.string().nullable() }),
  /** In order; a text that is not approved is marked, and an untranslated one is empty. */
  segments: z.array(z.object({ id, kind: segmentKind, text, approved: z.boolean() })),
  contacts: z.array(contactLine),
  contactsConfirmed: z.boolean(),
  /** The blocks of the library that would be printed; what nobody confirmed is marked. */
  blocks: z.array(
    z.object({
      kind: z.enum(['boilerplate', 'prevailing-notice', 'contacts']),
      lines: z.array(blockLine),
      confirmed: z.boolean(),
    }),
  ),
  /** On the language that prevails: the house's words, else the built-in ones; null for none. */
  notice: z.string().nullable(),
  /** The typographic profile of the language. */
  profile: z.string(),
  hasEndMark: z.boolean(),
  prevailing: z.enum(['none', 'original', 'equal']),
});
export type PreviewView = z.infer<typeof previewView>;

export const releaseRow = z.object({
  documentId: id,
  title: z.string(),
  reference: z.string(),
  language,
  number: z.number().int(),
  status: z.enum(['published', 'superseded', 'withdrawn']),
  slug: z.string(),
  headline: z.string(),
  publishedAt: instant,
  publishedByName: z.string(),
  /** The source version that it translates. */
  sourceNumber: z.number().int(),
});
export type ReleaseRow = z.infer<typeof releaseRow>;

export const publishingContract = {
  readiness: oc
    .route({
      method: 'GET',
      path: '/documents/{documentId}/readiness',
      summary: 'Everything that stands in the way of publication, per language',
    })
    .input(z.object({ documentId: id }))
    .output(z.object({ document: documentView, languages: z.array(languageReadiness) }))
    .errors(refusals()),
  preview: oc
    .route({
      method: 'GET',
      path: '/documents/{documentId}/{language}/preview',
      summary: 'The page as it would be, unapproved paragraphs marked',
    })
    .input(z.object({ documentId: id, language }))
    .output(previewView)
    .errors(refusals()),
  setSlug: oc
    .route({
      method: 'PUT',
      path: '/documents/{documentId}/{language}/slug',
      summary: 'Choose the address of the public page, until first published',
    })
    .input(
      z.object({
        documentId: id,
        language,
        version,
        slug: z
          .string()
          .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)
          .max(100),
      }),
    )
    .output(z.object({ slug: z.string(), version }))
    .errors(refusals('stale', 'slug-taken', 'slug-fixed', 'document-archived')),
  publish: oc
    .route({
      method: 'POST',
      path: '/documents/{documentId}/{language}/editions',
      summary: 'Publish the next edition of a language, now',
    })
    .input(z.object({ documentId: id, language, number: z.number().int().positive() }))
    .output(z.object({ number: z.number().int(), slug: z.string() }))
    .errors(refusals('stale', 'not-ready', 'under-embargo', 'already-published', 'slug-taken', 'document-archived')),
  releases: oc
    .route({ method: 'GET', path: '/releases', summary: 'Published editions, newest first' })
    .output(z.array(releaseRow))
    .errors(refusals()),
};
