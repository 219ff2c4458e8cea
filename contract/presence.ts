import { oc } from '@orpc/contract';
import { z } from 'zod';
import { id, language } from './common.ts';
import { refusals } from './errors.ts';

/** A person who has a document open, and the cell in which they are. */
export const presenceView = z.object({
  id,
  name: z.string(),
  segmentId: id.nullable(),
  language: language.nullable(),
});
export type PresenceView = z.infer<typeof presenceView>;

const path = '/documents/{documentId}/presence' as const;

export const presenceContract = {
  set: oc
    .route({ method: 'PUT', path, summary: 'Say that one is here, and in which cell; to be said again every 15 s' })
    .input(z.object({ documentId: id, segmentId: id.nullable(), language: language.nullable() }))
    .output(z.object({}))
    .errors(refusals()),
  leave: oc
    .route({ method: 'DELETE', path, summary: 'Say that one has left' })
    .input(z.object({ documentId: id }))
    .output(z.object({}))
    .errors(refusals()),
};
