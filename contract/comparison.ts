import { realignClasses } from '#domain/realign/realignment.ts';
import { z } from 'zod';
import { contactLine, id, segmentKind, targetLanguage, text } from './common.ts';
import { sourceView } from './source-view.ts';

const place = z.number().int().positive();
const versionSegment = z.object({ id, kind: segmentKind, text });

export const comparisonRow = z.union([
  z.object({
    id,
    class: z.enum([...realignClasses, 'deleted']),
    /** Its number in the earlier and in the later version; null where it is not there. */
    from: place.nullable(),
    to: place.nullable(),
    before: versionSegment.nullable(),
    after: versionSegment.nullable(),
    /** The numbers, in the earlier version, of what it was split off from or merged of. */
    parts: z.array(place),
    /** For whom each change mattered, and why. */
    said: z.array(z.object({ number: place, affects: z.array(targetLanguage), reason: z.string() })),
  }),
  /** Paragraphs that are the same in both, left out; from and to in the later version. */
  z.object({ class: z.literal('gap'), count: place, from: place, to: place }),
]);
export type ComparisonRow = z.infer<typeof comparisonRow>;

export const comparisonView = z.object({
  title: z.string(),
  versions: z.array(sourceView),
  from: place,
  to: place,
  all: z.boolean(),
  /** Paragraphs that differ, on all pages. */
  changes: z.number().int(),
  rows: z.array(comparisonRow),
  page: place,
  pages: place,
  contacts: z.object({ before: z.array(contactLine), after: z.array(contactLine) }),
  endMark: z.object({ before: z.string().nullable(), after: z.string().nullable() }),
});
export type ComparisonView = z.infer<typeof comparisonView>;
