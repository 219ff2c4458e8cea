import { fileFormats } from '#domain/import/read-file.ts';
import { oc } from '@orpc/contract';
import { z } from 'zod';
import { contactLine, id, mark, segmentKind, targetLanguage, text, version, written } from './common.ts';
import { comparisonView } from './comparison.ts';
import { documentView } from './documents.ts';
import { maxBase64, readNote } from './reading.ts';
import { mostLines, sourceLine } from './source-line.ts';
import { sourceView } from './source-view.ts';
import { refusals } from './errors.ts';

/** A segment of the version in preparation beside what it was in the version that people translate. */
export const sourceSegment = z.object({
  id,
  kind: segmentKind,
  text,
  /** Null for a new segment. */
  before: z.string().nullable(),
  /** The marks of that text. */
  beforeMarks: z.array(mark),
  /** The segments of the version before that its text was split off from, or merged of. */
  parts: z.array(id).nullable(),
  affects: z.array(targetLanguage),
  reason: z.string(),
});

/** A paragraph of the version that people translate that the version in preparation no longer has. */
const removedSegment = z.object({
  id,
  kind: segmentKind,
  text,
  /** The paragraph of the version in preparation that it stood behind; null at the beginning. */
  behind: id.nullable(),
});

export const sourceDraftView = z.object({
  document: documentView,
  /** The newest version, whatever its status. */
  source: sourceView,
  segments: z.array(sourceSegment),
  removed: z.array(removedSegment),
  contacts: z.array(contactLine),
  hasEndMark: z.boolean(),
  /** The file that the version came as. */
  original: z.object({ name: z.string() }).nullable(),
  /** What reading it had to say. */
  notes: z.array(readNote),
});
export type SourceDraftView = z.infer<typeof sourceDraftView>;

/** A new text beside the version that people translate: which paragraph is which, as it is proposed. */
export const realignmentView = z.object({
  /** The newest version, which a revision names. */
  source: sourceView,
  /** The number of the version that it is compared with. */
  compared: z.number().int(),
  targets: z.array(targetLanguage),
  old: z.array(z.object({ id, kind: segmentKind, text })),
  rows: z.array(
    z.object({
      kind: segmentKind,
      text,
      /** The paragraph that it is; null for none. */
      id: id.nullable(),
      /** Those that it was split off from, or merged of. */
      parts: z.array(id).nullable(),
    }),
  ),
  contacts: z.array(contactLine),
  hasEndMark: z.boolean(),
  /** The newest version's own, for a text that brings none. */
  known: z.object({ contacts: z.array(contactLine), hasEndMark: z.boolean() }),
});
export type RealignmentView = z.infer<typeof realignmentView>;

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
        /** The file that the version comes as; kept with it. */
        original: z
          .object({ name: written.max(255), base64: z.base64().max(maxBase64), format: z.enum(fileFormats) })
          .nullable()
          .optional(),
        /** What reading it had to say. */
        notes: z.array(readNote).max(100).optional(),
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
  realign: oc
    .route({
      method: 'POST',
      path: '/documents/{documentId}/source/realignment',
      summary: 'Which paragraph of a new text is which of the version that people translate; writes nothing',
    })
    .input(z.object({ documentId: id, lines: z.array(sourceLine).min(1).max(mostLines) }))
    .output(realignmentView)
    .errors(
      refusals(
        'source-empty',
        'no-headline',
        'source-too-large',
        'control-characters',
        'bidi-characters',
        'document-archived',
      ),
    ),
  compare: oc
    .route({
      method: 'GET',
      path: '/documents/{documentId}/source/comparison',
      summary: 'Two versions of the French text, paragraph by paragraph',
    })
    .input(
      z.object({
        documentId: id,
        /** Left out: the newest version and the one before. */
        from: z.number().int().positive().optional(),
        to: z.number().int().positive().optional(),
        /** Also what did not change. */
        all: z.boolean().optional(),
        page: z.number().int().positive().optional(),
      }),
    )
    .output(comparisonView)
    .errors(refusals()),
  validate: oc
    .route({
      method: 'POST',
      path: '/documents/{documentId}/source/{number}/validation',
      summary: 'Validate a source version; it becomes the one that people translate',
    })
    .input(
      z.object({
        documentId: id,
        number: z.number().int().positive(),
        version,
        /** Why the faults that nobody answered are no faults; left out, they stand in the way. */
        declineFaults: written.trim().min(1).max(500).optional(),
      }),
    )
    .output(documentView)
    .errors(
      refusals('stale', 'source-own-work', 'source-already-validated', 'source-faults-open', 'document-archived'),
    ),
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
