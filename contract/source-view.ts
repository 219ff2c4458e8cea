import { z } from 'zod';
import { id, instant, version } from './common.ts';

export const sourceView = z.object({
  number: z.number().int(),
  status: z.enum(['draft', 'opened-early', 'validated']),
  lastEditorId: id.nullable(),
  lastEditorName: z.string(),
  createdAt: instant,
  openedAt: instant.nullable(),
  openedByName: z.string().nullable(),
  validatedAt: instant.nullable(),
  validatedByName: z.string().nullable(),
  version,
});
export type SourceView = z.infer<typeof sourceView>;
