import { ok, refuse, type Result } from '#domain/result.ts';
import type { Circumstances } from '#domain/workflow/circumstances.ts';
import { edit } from '#domain/workflow/edit.ts';
import { mayEdit } from '#domain/workflow/may-edit.ts';
import type { WorkflowRefusal } from '#domain/workflow/refusal.ts';
import type { TranslationEvent } from '#domain/workflow/translation-event.ts';
import type { Translation } from '#domain/workflow/translation.ts';
import type { Suggestion, SuggestionStatus } from './suggestion.ts';

type By = Pick<Circumstances, 'actor' | 'now' | 'source'>;

/**
 * Accepts a suggestion, which is an edit in which both have a hand: who accepts is the last editor and who suggested the
 * prior one, without a text of one of them before, so that neither approves it alone afterwards (`isJointWork`).
 * Whoever may edit the text accepts, but not the proposer. Gives the decided suggestion and what becomes of the text; no
 * event where the cell has come to the same words meanwhile. Refuses: `already-decided`, `own-suggestion`, and as `edit`.
 */
export const acceptSuggestion = (
  suggestion: Suggestion,
  translation: Translation,
  by: By,
): Result<{ suggestion: Suggestion; events: TranslationEvent[] }, WorkflowRefusal> => {
  if (suggestion.status !== 'open') return refuse('already-decided');
  if (suggestion.proposerId === by.actor.id) return refuse('own-suggestion');
  if (!mayEdit(translation, by)) return refuse(by.source.open ? 'not-allowed' : 'source-not-open');
  const edited = edit(translation, { text: suggestion.text, origin: 'human' }, by, 'translation-suggestion-accepted');
  if (!edited.ok) return edited;
  const events = edited.value.map((event) => ({
    ...event,
    after: { ...event.after, priorText: null, priorEditorId: suggestion.proposerId },
  }));
  return ok({ suggestion: decided(suggestion, 'accepted', null, by), events });
};

/**
 * Declines a suggestion, with a reason or none. Whoever may edit the text does, but not the proposer, who withdraws.
 * Refuses: `already-decided`, `own-suggestion`, `not-allowed`, `source-not-open`.
 */
export const declineSuggestion = (
  suggestion: Suggestion,
  translation: Translation,
  reason: string,
  by: By,
): Result<Suggestion, WorkflowRefusal> => {
  if (suggestion.status !== 'open') return refuse('already-decided');
  if (suggestion.proposerId === by.actor.id) return refuse('own-suggestion');
  if (!mayEdit(translation, by)) return refuse(by.source.open ? 'not-allowed' : 'source-not-open');
  return ok(decided(suggestion, 'declined', reason.trim(), by));
};

/** Takes one's own suggestion back. Refuses: `already-decided`, `not-allowed` (it is another's). */
export const withdrawSuggestion = (
  suggestion: Suggestion,
  by: Pick<By, 'actor' | 'now'>,
): Result<Suggestion, WorkflowRefusal> => {
  if (suggestion.status !== 'open') return refuse('already-decided');
  if (suggestion.proposerId !== by.actor.id) return refuse('not-allowed');
  return ok(decided(suggestion, 'withdrawn', null, by));
};

const decided = (
  suggestion: Suggestion,
  status: SuggestionStatus,
  reason: string | null,
  { actor, now }: Pick<By, 'actor' | 'now'>,
): Suggestion => ({
  ...suggestion,
  status,
  decidedById: actor.id,
  decidedByName: actor.name,
  decidedAt: now,
  reason,
});
