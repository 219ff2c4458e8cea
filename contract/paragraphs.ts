import { z } from 'zod';
import { id, instant, language, segmentKind, text } from './common.ts';
import { translationView } from './translations.ts';

export const segmentView = z.object({
  id,
  /** From 0. */
  position: z.number().int(),
  kind: segmentKind,
  source: text,
  /** How many words the source has. */
  words: z.number().int(),
});
export type SegmentView = z.infer<typeof segmentView>;

const ignoredView = z.object({
  id,
  segmentId: id,
  language,
  key: z.string(),
  reason: z.string(),
  byName: z.string(),
  at: instant,
});
export type IgnoredView = z.infer<typeof ignoredView>;

/** Some paragraphs of a document with everything that the editor shows of them. */
export const paragraphs = z.object({
  segments: z.array(segmentView),
  translations: z.array(translationView),
  ignored: z.array(ignoredView),
  /** The older source texts that stale translations were made from, for the cumulative difference. */
  olderSources: z.array(z.object({ segmentId: id, number: z.number().int(), text })),
});
export type Paragraphs = z.infer<typeof paragraphs>;
