import { oc } from '@orpc/contract';
import { z } from 'zod';
import { contactLine, id, mark, segmentKind, targetLanguage, text, version, written } from './common.ts';
import { documentView } from './documents.ts';
import { sourceView } from './source-view.ts';
import { refusals } from './errors.ts';

/** A segment of the version in preparation beside what it was in the version that people translate. */
export const sourceSegment = z.object({
  id,
  kind: segmentKind,
  text,
  /** Null for a new segment. */
  before: z.string().nullable(),
  affects: z.array(targetLanguage),
  reason: z.string(),
});

export const sourceDraftView = z.object({
  document: documentView,
  /** The newest version, whatever its status. */
  source: sourceView,
  segments: z.array(sourceSegment),
  contacts: z.array(contactLine),
  hasEndMark: z.boolean(),
});
export type SourceDraftView = z.infer<typeof sourceDraftView>;

export const sourceContract = {
  get: oc
    .route({ method: 'GET', path: '/documents/{documentId}/source', summary: 'The newest version of the French text' })
    .input(z.object({ documentId: id }))
    .output(sourceDraftView)
    .errors(refusals()),
  revise: oc
    .route({
      method: 'PUT',
      path: '/documents/{documentId}/source',
      summary: 'Write the version in preparation; begins one if there is none',
    })
    .input(
      z.object({
        documentId: id,
        /** Number and version of the newest source version, as the screen knew them. */
        number: z.number().int().positive(),
        version,
        segments: z
          .array(
            z.object({
              /** Null for a new segment; an identity that is missing from the list is deleted. */
              id: id.nullable(),
              kind: segmentKind,
              text: written.trim().min(1).max(20_000),
              /** Left out: those of the text where it stands unchanged, else none. */
              marks: z.array(mark).max(500).optional(),
              /** The segments that it was split off from, or merged of. */
              parts: z.array(id).max(50).nullable().optional(),
              affects: z.array(targetLanguage).max(2),
              reason: written.trim().max(500),
            }),
          )
          .min(1)
          .max(20_000),
        contacts: z.array(contactLine).max(200),
        hasEndMark: z.boolean(),
      }),
    )
    .output(sourceDraftView)
    .errors(
      refusals(
        'stale',
        'no-headline',
        'nothing-changed',
        'control-characters',
        'bidi-characters',
        'source-too-large',
        'document-archived',
      ),
    ),
  validate: oc
    .route({
      method: 'POST',
      path: '/documents/{documentId}/source/{number}/validation',
      summary: 'Validate a source version; it becomes the one that people translate',
    })
    .input(z.object({ documentId: id, number: z.number().int().positive(), version }))
    .output(documentView)
    .errors(refusals('stale', 'source-own-work', 'source-already-validated', 'document-archived')),
  openEarly: oc
    .route({
      method: 'POST',
      path: '/documents/{documentId}/source/{number}/early-opening',
      summary: 'Let translators begin before the source is validated, visibly',
    })
    .input(z.object({ documentId: id, number: z.number().int().positive(), version }))
    .output(documentView)
    .errors(refusals('stale', 'source-already-validated', 'document-archived')),
};
