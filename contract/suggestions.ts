import { suggestionStatuses } from '#domain/suggestions/suggestion.ts';
import { oc } from '@orpc/contract';
import { z } from 'zod';
import { id, instant, targetLanguage, text, version, written } from './common.ts';
import { refusals } from './errors.ts';
import { translationView } from './translations.ts';

export const suggestionView = z.object({
  id,
  segmentId: id,
  language: targetLanguage,
  text,
  /** The text of the cell when it was proposed, and the source version that stood. */
  baseText: z.string(),
  sourceNumber: z.number().int(),
  proposerId: id,
  proposerName: z.string(),
  at: instant,
  status: z.enum(suggestionStatuses),
  decidedById: id.nullable(),
  decidedByName: z.string().nullable(),
  decidedAt: instant.nullable(),
  reason: z.string().nullable(),
  version,
});
export type SuggestionView = z.infer<typeof suggestionView>;

/** A suggestion, and the version of it that the person saw. */
const seen = z.object({ id, version });

export const suggestionsContract = {
  list: oc
    .route({
      method: 'GET',
      path: '/documents/{documentId}/suggestions',
      summary: 'The open suggestions of a document, or all of one cell; the newest first',
    })
    .input(z.object({ documentId: id, segmentId: id.optional(), language: targetLanguage.optional() }))
    .output(z.array(suggestionView))
    .errors(refusals()),
  propose: oc
    .route({
      method: 'POST',
      path: '/segments/{segmentId}/{language}/suggestions',
      summary: 'Suggest a text where one may not edit, or where the text is approved',
    })
    .input(z.object({ segmentId: id, language: targetLanguage, text }))
    .output(suggestionView)
    .errors(
      refusals('source-not-open', 'edit-instead', 'empty', 'nothing-changed', 'already-exists', 'document-archived'),
    ),
  accept: oc
    .route({
      method: 'POST',
      path: '/suggestions/{id}/acceptance',
      summary: 'Accept a suggestion: both become editors of the text',
    })
    .input(seen.extend({ cellVersion: version }))
    .output(z.object({ suggestion: suggestionView, translation: translationView }))
    .errors(refusals('stale', 'already-decided', 'own-suggestion', 'source-not-open', 'empty', 'document-archived')),
  decline: oc
    .route({
      method: 'POST',
      path: '/suggestions/{id}/refusal',
      summary: 'Decline a suggestion, with a reason or none',
    })
    .input(seen.extend({ reason: written.trim().max(2000).default('') }))
    .output(suggestionView)
    .errors(refusals('stale', 'already-decided', 'own-suggestion', 'source-not-open', 'document-archived')),
  withdraw: oc
    .route({ method: 'POST', path: '/suggestions/{id}/withdrawal', summary: 'Take one’s own suggestion back' })
    .input(seen)
    .output(suggestionView)
    .errors(refusals('stale', 'already-decided', 'document-archived')),
};
