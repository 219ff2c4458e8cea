import { skipReasons } from '#domain/align/take-draft.ts';
import { fileFormats } from '#domain/import/read-file.ts';
import { translationStates } from '#domain/workflow/translation.ts';
import { oc } from '@orpc/contract';
import { z } from 'zod';
import { id, segmentKind, targetLanguage, text, version, written } from './common.ts';
import { refusals } from './errors.ts';
import { maxBase64 } from './reading.ts';
import { mostLines, sourceLine } from './source-line.ts';

/** A file as it came. */
export const originalFile = z.object({
  name: written.max(255),
  base64: z.base64().max(maxBase64),
  format: z.enum(fileFormats).default('text'),
});

/** A paragraph of the source, and what its cell holds now. */
const alignedSegment = z.object({
  id,
  kind: segmentKind,
  text: z.string(),
  /** Of the cell; what is taken later is compared with it. */
  version,
  state: z.enum(translationStates),
  /** What stands in the cell; empty where nothing does. */
  target: z.string(),
});
export type AlignedSegment = z.infer<typeof alignedSegment>;

const alignedParagraph = z.object({ kind: segmentKind, text });

/** French paragraphs and the paragraphs of the file beside them, by their place from 0; one of the two may be none. */
const alignedRow = z.object({
  segmentIds: z.array(id).max(2),
  paragraphs: z.array(z.number().int().nonnegative()).max(2),
  confidence: z.enum(['high', 'low']),
});

export const alignmentView = z.object({
  /** The number of the source version that the file is put beside. */
  source: z.number().int(),
  segments: z.array(alignedSegment),
  paragraphs: z.array(alignedParagraph),
  /** Every paragraph of both is in exactly one, in order. */
  rows: z.array(alignedRow),
});
export type AlignmentView = z.infer<typeof alignmentView>;

const skipped = z.object({ segmentId: id, reason: z.enum(skipReasons) });
export const takenView = z.object({
  /** How many texts became drafts, and how many a suggestion beside a text that has gone further or moved. */
  taken: z.number().int(),
  suggested: z.array(id),
  skipped: z.array(skipped),
});
export type TakenView = z.infer<typeof takenView>;

/** The most texts that are taken at once: those of a document. */
const mostTexts = 20_000;

export const alignmentContract = {
  propose: oc
    .route({
      method: 'POST',
      path: '/documents/{documentId}/{language}/alignment',
      summary: 'Put the paragraphs of a finished translation beside those of the source; writes nothing',
    })
    .input(z.object({ documentId: id, language: targetLanguage, lines: z.array(sourceLine).min(1).max(mostLines) }))
    .output(alignmentView)
    .errors(refusals('document-archived', 'source-empty')),
  take: oc
    .route({
      method: 'POST',
      path: '/documents/{documentId}/{language}/drafts',
      summary: 'Take texts of a file as drafts; as suggestions where a text has gone further or moved',
    })
    .input(
      z.object({
        documentId: id,
        language: targetLanguage,
        /** Each with the version of its cell that the person saw. */
        texts: z
          .array(z.object({ segmentId: id, version, text }))
          .min(1)
          .max(mostTexts),
        /** Drafts that stand there may go. */
        replaceDrafts: z.boolean().default(false),
        original: originalFile.nullable().default(null),
      }),
    )
    .output(takenView)
    .errors(refusals('document-archived', 'source-not-open', 'already-exists')),
};
