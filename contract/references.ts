import { longestParagraph, mostParagraphs } from '#domain/references/reference.ts';
import { oc } from '@orpc/contract';
import { z } from 'zod';
import { originalFile } from './alignment.ts';
import { id, instant, language, written } from './common.ts';
import { refusals } from './errors.ts';

/** A document that is read beside another, without its text. */
export const referenceView = z.object({
  id,
  name: z.string(),
  /** Null where it is none of the three. */
  language: language.nullable(),
  words: z.number().int(),
  addedAt: instant,
  byId: id,
  byName: z.string(),
});
export type ReferenceView = z.infer<typeof referenceView>;

const name = written.trim().min(1).max(300);

export const referencesContract = {
  list: oc
    .route({ method: 'GET', path: '/documents/{documentId}/references', summary: 'The references of a document' })
    .input(z.object({ documentId: id }))
    .output(z.array(referenceView))
    .errors(refusals()),
  get: oc
    .route({ method: 'GET', path: '/references/{id}', summary: 'The paragraphs of a reference' })
    .input(z.object({ id }))
    .output(z.object({ id, paragraphs: z.array(z.string()) }))
    .errors(refusals()),
  add: oc
    .route({ method: 'POST', path: '/documents/{documentId}/references', summary: 'Attach a text to a document' })
    .input(
      z.object({
        documentId: id,
        name,
        language: language.nullable(),
        paragraphs: z.array(written.max(longestParagraph)).min(1).max(mostParagraphs),
        original: originalFile.nullable().default(null),
      }),
    )
    .output(referenceView)
    .errors(refusals('document-archived', 'source-empty', 'reference-too-large', 'too-many-references')),
  addFromDocument: oc
    .route({
      method: 'POST',
      path: '/documents/{documentId}/references/copies',
      summary: 'Attach a copy of another document: its edition that stands, else its texts as they are',
    })
    .input(z.object({ documentId: id, fromId: id, language }))
    .output(referenceView)
    .errors(
      refusals(
        'document-archived',
        'source-empty',
        'reference-too-large',
        'too-many-references',
        'reference-restricted',
      ),
    ),
  remove: oc
    .route({ method: 'DELETE', path: '/references/{id}', summary: 'Take a reference off its document' })
    .input(z.object({ id }))
    .output(z.object({}))
    .errors(refusals('document-archived')),
};
