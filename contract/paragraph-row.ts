import { z } from 'zod';
import { id, instant, segmentKind, targetLanguage, text, version } from './common.ts';
import { translationView } from './translations.ts';

/** Most texts carry no marks: those travel as their words alone. */
const shortText = z.union([z.string(), text]);

const cellRow = translationView
  .omit({ segmentId: true, language: true, text: true })
  .partial()
  .extend({ text: shortText.optional() });

/** A paragraph with its translations, without whatever is as usual: a long document travels in a fraction of the bytes. */
export const paragraphRow = z.object({
  id,
  kind: segmentKind.optional(),
  source: shortText,
  words: z.number().int(),
  cells: z.partialRecord(targetLanguage, cellRow),
  older: z.array(z.object({ number: version, text: shortText })).optional(),
  ignored: z
    .array(
      z.object({ id, language: targetLanguage, key: z.string(), reason: z.string(), byName: z.string(), at: instant }),
    )
    .optional(),
});
export type ParagraphRow = z.infer<typeof paragraphRow>;
