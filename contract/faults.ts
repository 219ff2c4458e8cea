import { faultKinds } from '#domain/faults/fault.ts';
import { oc } from '@orpc/contract';
import { z } from 'zod';
import { id, instant, version, written } from './common.ts';
import { refusals } from './errors.ts';

const span = z.object({ from: version, to: version, replacement: z.string().nullable() });

/** Something in a text of the source that may be wrong, until its owner says what it is. */
export const faultView = z.object({
  /** Names it within the source version: the paragraph or contact line, and the fault's own key. */
  id: z.string(),
  kind: z.enum(faultKinds),
  /** The paragraph's place from 1; of a line of the contact block its place there. */
  place: z.number().int().positive(),
  isContact: z.boolean(),
  text: z.string(),
  spans: z.array(span),
  data: z.record(z.string(), z.string()),
  declined: z.object({ byName: z.string(), at: instant, reason: z.string() }).nullable(),
});
export type FaultView = z.infer<typeof faultView>;

/** How many faults of each kind wait for an answer, over the whole source version. */
export const faultsView = z.object({
  number: z.number().int(),
  version,
  open: z.number().int(),
  counts: z.array(z.object({ kind: z.enum(faultKinds), open: z.number().int(), mendable: z.number().int() })),
  /** The first of those that wait, and of those that were declined. */
  faults: z.array(faultView),
});
export type FaultsView = z.infer<typeof faultsView>;

/** A fault's id: a segment's or `contact` with a number, and the key. */
const faultId = written.min(1).max(300);

export const faultAnswer = z.discriminatedUnion('kind', [
  /** Take what is offered; faults without an offer are passed over. */
  z.object({ kind: z.literal('accept') }),
  /** Put another text in the place of the paragraph's. */
  z.object({ kind: z.literal('correct'), text: written.trim().min(1).max(20_000) }),
  z.object({ kind: z.literal('decline'), reason: written.trim().min(1).max(500) }),
]);

export const faultsContract = {
  list: oc
    .route({
      method: 'GET',
      path: '/documents/{documentId}/faults',
      summary: 'What may be wrong with the newest source',
    })
    .input(z.object({ documentId: id }))
    .output(faultsView)
    .errors(refusals()),
  answer: oc
    .route({
      method: 'POST',
      path: '/documents/{documentId}/faults',
      summary: 'Accept, correct or decline faults of the source',
    })
    .input(
      z.object({
        documentId: id,
        number: z.number().int().positive(),
        version,
        which: z.union([z.object({ ids: z.array(faultId).min(1).max(500) }), z.object({ kind: z.enum(faultKinds) })]),
        answer: faultAnswer,
      }),
    )
    .output(faultsView)
    .errors(
      refusals(
        'stale',
        'fault-gone',
        'nothing-changed',
        'document-archived',
        'source-already-validated',
        'control-characters',
        'bidi-characters',
        'source-too-large',
        'no-headline',
      ),
    ),
};
