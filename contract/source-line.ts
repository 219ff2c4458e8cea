import { lineKinds } from '#domain/segment.ts';
import { translationStates } from '#domain/workflow/translation.ts';
import { z } from 'zod';
import { mark, text, written } from './common.ts';

/** The longest line, in UTF-16 units; a person can cut it. */
export const longestLine = 100_000;
/** The most marks of one line. */
export const mostMarks = 500;
/** The most lines of one file. */
export const mostLines = 50_000;

const readTarget = z.object({ text, state: z.enum(translationStates) });

/** One line of a source with what it is taken for; `n` is the file's line from 1. */
export const sourceLine = z.object({
  n: z.number().int().positive(),
  kind: z.enum(lineKinds),
  text: z.string().min(1).max(longestLine),
  marks: z.array(mark).max(mostMarks).optional(),
  /** The line goes on with the paragraph of the line before it. */
  continues: z.literal(true).optional(),
  /** Its name in the file: a unit of XLIFF, a row of a review table. */
  id: written.min(1).max(200).optional(),
  /** Texts in other languages that came with it. */
  targets: z.object({ en: readTarget.optional(), es: readTarget.optional() }).optional(),
});
export type SourceLine = z.infer<typeof sourceLine>;
