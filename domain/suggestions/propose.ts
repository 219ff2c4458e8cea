import { ok, refuse, type Result } from '#domain/result.ts';
import type { Text } from '#domain/text.ts';
import type { Circumstances } from '#domain/workflow/circumstances.ts';
import { sameText } from '#domain/workflow/edit.ts';
import { mayEdit } from '#domain/workflow/may-edit.ts';
import type { WorkflowRefusal } from '#domain/workflow/refusal.ts';
import type { Translation } from '#domain/workflow/translation.ts';
import type { Suggestion } from './suggestion.ts';

/** Whether a suggestion is the way here: the person may not edit the text, or it is approved. */
export const maySuggest = (translation: Translation, circumstances: Pick<Circumstances, 'actor' | 'source'>): boolean =>
  circumstances.source.open && (translation.state === 'approved' || !mayEdit(translation, circumstances));

/**
 * Proposes a text for a cell. Whoever reads the document may, where they may not edit the text or it is approved; an import
 * that meets a text which has moved may always (domain.md §2.6). Refuses: `source-not-open`, `edit-instead`, `empty`,
 * `nothing-changed` (the cell has this very text).
 */
export const propose = (
  translation: Translation,
  text: Text,
  { actor, now, source }: Pick<Circumstances, 'actor' | 'now' | 'source'>,
  by: 'person' | 'import' = 'person',
): Result<Suggestion, WorkflowRefusal> => {
  if (!source.open) return refuse('source-not-open');
  if (by === 'person' && !maySuggest(translation, { actor, source })) return refuse('edit-instead');
  if (text.text.trim() === '') return refuse('empty');
  if (sameText(translation.text, text)) return refuse('nothing-changed');
  return ok({
    segmentId: translation.segmentId,
    language: translation.language,
    text,
    baseText: translation.text.text,
    sourceNumber: source.number,
    proposerId: actor.id,
    proposerName: actor.name,
    at: now,
    status: 'open',
    decidedById: null,
    decidedByName: null,
    decidedAt: null,
    reason: null,
  });
};
