import { skippedBecause, suggestedBecause } from '#domain/handoffs/decide-return.ts';
import { handoffFormats } from '#domain/handoffs/handoff.ts';
import { oc } from '@orpc/contract';
import { z } from 'zod';
import { id, targetLanguage, text, written } from './common.ts';
import { refusals } from './errors.ts';
import { maxBase64 } from './reading.ts';

/** What became, or would become, of a text that came back and was changed; the unchanged ones are only counted. */
const returnEntry = z.object({
  /** The row or unit of the file, and the paragraph's number, both from 1; null where there is no such paragraph. */
  n: z.number().int(),
  number: z.number().int().nullable(),
  segmentId: id.nullable(),
  outcome: z.enum(['taken', 'suggested', 'skipped']),
  /** Null for what is taken. */
  why: z.enum([...suggestedBecause, ...skippedBecause]).nullable(),
  /** The text as it stands, and as it came back. */
  before: z.string(),
  after: z.string(),
});
export type ReturnEntry = z.infer<typeof returnEntry>;

export const returnReport = z.object({
  taken: z.number().int(),
  suggested: z.number().int(),
  unchanged: z.number().int(),
  skipped: z.number().int(),
  /** In the order of the file. */
  entries: z.array(returnEntry),
});
export type ReturnReport = z.infer<typeof returnReport>;

export const handoffsContract = {
  handOut: oc
    .route({
      method: 'POST',
      path: '/documents/{documentId}/{language}/handoffs',
      summary: 'Take one language out as XLIFF or as a review table, for work elsewhere',
    })
    .input(z.object({ documentId: id, language: targetLanguage, format: z.enum(handoffFormats) }))
    .output(z.object({ id, name: z.string(), mediaType: z.string(), base64: z.string() }))
    .errors(refusals('source-not-open', 'document-archived')),
  sourceFile: oc
    .route({
      method: 'GET',
      path: '/documents/{documentId}/{language}/source-file',
      summary: 'The name of the XLIFF file that the source came as, if it did',
    })
    .input(z.object({ documentId: id, language: targetLanguage }))
    .output(z.object({ name: z.string().nullable() }))
    .errors(refusals('document-archived')),
  fillSourceFile: oc
    .route({
      method: 'POST',
      path: '/documents/{documentId}/{language}/source-file',
      summary: 'That file with the texts of one language put in, all else as it came',
    })
    .input(z.object({ documentId: id, language: targetLanguage }))
    .output(z.object({ name: z.string(), mediaType: z.string(), base64: z.string() }))
    .errors(refusals('no-source-file', 'document-archived')),
  takeBack: oc
    .route({
      method: 'POST',
      path: '/documents/{documentId}/{language}/returns',
      summary: 'Bring the texts of a language back that were worked on elsewhere; never approves, never overwrites',
    })
    .input(
      z.object({
        documentId: id,
        language: targetLanguage,
        /** As the file names it; null where it names none. */
        handoffId: id.nullable(),
        texts: z
          .array(z.object({ n: z.number().int().positive(), id: written.min(1).max(200).nullable(), text }))
          .min(1)
          .max(20_000),
        /** The file as it came, to be kept. */
        original: z.object({ name: written.min(1).max(255), base64: z.base64().max(maxBase64) }).nullable(),
        /** Only say what would become of each text. */
        isRehearsal: z.boolean(),
      }),
    )
    .output(returnReport)
    .errors(refusals('handoff-elsewhere', 'handoff-unknown', 'document-archived')),
};
