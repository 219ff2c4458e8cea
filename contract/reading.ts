import { encodings, fileFormats, readNoteCodes, readRefusalCodes } from '#domain/import/read-file.ts';
import { maxFileBytes } from '#domain/import/source-text.ts';
import { eventIterator, oc } from '@orpc/contract';
import { z } from 'zod';
import { id, language, targetLanguage, written } from './common.ts';
import { sourceLine } from './source-line.ts';
import { refusals } from './errors.ts';

/** The most characters that `maxFileBytes` become in base64. */
export const maxBase64 = Math.ceil(maxFileBytes / 3) * 4;

/** A file, a text that was pasted (with its markup, where it had any), or the address of a page. */
export const givenToRead = z.union([
  z.object({
    kind: z.literal('file'),
    name: written.max(255),
    base64: z.base64().max(maxBase64),
    /** Of a page that was fetched: its links lead on from there. */
    address: z.url().max(2000).optional(),
  }),
  z.object({ kind: z.literal('paste'), text: z.string().max(2_000_000), html: z.string().max(8_000_000).nullable() }),
  z.object({ kind: z.literal('address'), address: z.url().max(2000) }),
]);
export type GivenToRead = z.infer<typeof givenToRead>;

export const readOptions = z.object({
  /** Of a text file; found by itself when left out. */
  encoding: z.enum(encodings).optional(),
  /** Take out control and bidirectional override characters instead of refusing. */
  withoutHidden: z.boolean().optional(),
  language: language.optional(),
});

export const readNote = z.object({ code: z.enum(readNoteCodes), detail: written.max(2000) });

/** A file as it was read: its lines with what each is taken for, and what a person should know. */
export const readView = z.object({
  format: z.enum(fileFormats),
  encoding: z.enum(encodings).nullable(),
  /** The language that the file claims, and the one that its words are in, as `fr`; null where it cannot be told. */
  claimed: z.string().nullable(),
  detected: z.string().nullable(),
  title: z.string().nullable(),
  lines: z.array(sourceLine),
  notes: z.array(readNote),
  /** Set when the file went out from here. */
  handoff: z.object({ id, documentId: id, language: targetLanguage }).nullable(),
});
export type ReadView = z.infer<typeof readView>;

export const readStages = ['waiting', 'fetching', 'converting', 'reading', 'classifying'] as const;
export type ReadStage = (typeof readStages)[number];

const fetchedFile = z.object({
  kind: z.literal('file'),
  name: z.string(),
  base64: z.string(),
  address: z.string(),
});

export const readEvent = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('progress'), stage: z.enum(readStages) }),
  /** What an address gave, as a file: to be read anew without asking for it again, and kept as the original. */
  z.object({ kind: z.literal('fetched'), file: fetchedFile }),
  z.object({ kind: z.literal('read'), file: readView }),
  z.object({
    kind: z.literal('refused'),
    code: z.enum(readRefusalCodes),
    data: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
  }),
]);
export type ReadEvent = z.infer<typeof readEvent>;

export const readingContract = {
  read: oc
    .route({
      method: 'POST',
      path: '/reading',
      summary:
        'Read a file, a pasted text or a page; writes nothing. Answers with events: progress, then one that ends it',
    })
    .input(z.object({ given: givenToRead, options: readOptions.default({}) }))
    .output(eventIterator(readEvent))
    .errors(refusals()),
};
