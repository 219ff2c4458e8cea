import { z } from 'zod';
import { id, targetLanguage } from './common.ts';

/** A text as it stood before the source changed, or that of a paragraph which this one was split off from or merged of. */
export const earlierView = z.object({
  segmentId: id,
  language: targetLanguage,
  kind: z.enum(['before', 'part']),
  text: z.string(),
});
export type EarlierView = z.infer<typeof earlierView>;
