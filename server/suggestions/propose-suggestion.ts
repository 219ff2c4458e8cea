import type { RefusalCode } from '#contract/refusal.ts';
import type { SuggestionView } from '#contract/suggestions.ts';
import { loadCell } from '#db/reads/load-cell.ts';
import { loadSuggestions } from '#db/reads/load-suggestions.ts';
import { newId } from '#db/new-id.ts';
import { record } from '#db/record.ts';
import { insertNotices } from '#db/writes/insert-notices.ts';
import { insertSuggestion } from '#db/writes/save-suggestion.ts';
import { ok, refuse, type Result } from '#domain/result.ts';
import { propose } from '#domain/suggestions/propose.ts';
import type { Text } from '#domain/text.ts';
import type { TargetLanguage } from '#locales/languages/language.ts';
import type { Act } from '../act.ts';
import { noticeGroundOfCell } from '../notices/notice-ground.ts';
import { noticesFor } from '../notices/notices-for.ts';
import { circumstancesOf, mayReadCell } from '../translations/on-cell.ts';
import { suggestionViewOf } from './suggestion-view.ts';

type Input = { segmentId: string; language: TargetLanguage; text: Text };

/**
 * Proposes a text for a cell, by a person or for an import that met a text which has moved (domain.md §2.6), and tells the
 * language's translator and reviewer. Gives the suggestion. Refuses: `not-found`, `document-archived`, `already-exists` (the
 * same words are proposed already), and as the domain's `propose`.
 */
export const proposeSuggestion = async (
  act: Act,
  { segmentId, language, text }: Input,
  by: 'person' | 'import' = 'person',
): Promise<Result<SuggestionView, RefusalCode>> => {
  const cell = await loadCell(act.store.read, { segmentId, language });
  if (!cell || !mayReadCell(act.actor, cell)) return refuse('not-found');
  if (cell.document.archivedAt) return refuse('document-archived');
  const proposed = propose(cell.translation, text, circumstancesOf(act, cell), by);
  if (!proposed.ok) return proposed;
  const documentId = cell.document.id;
  const known = await loadSuggestions(act.store.read, { documentId, segmentId, language });
  if (known.some((one) => one.status === 'open' && one.text.text === text.text)) return refuse('already-exists');

  const suggestion = { ...proposed.value, id: newId(), documentId, version: 1 };
  const view = suggestionViewOf(suggestion);
  const entry = {
    stream: documentId,
    kind: 'suggestion-made',
    segmentId,
    language,
    origin: by === 'import' ? ('import' as const) : ('human' as const),
    after: view,
  };
  const { lastEditorId } = cell.translation;
  const event = { kind: 'suggested' as const, segmentId, language, lastEditorId };
  const notices = await noticesFor(act, noticeGroundOfCell(cell), event);
  await record(act.store, act, [entry], (tx) => [
    insertSuggestion(tx, suggestion),
    ...insertNotices(tx, notices, act.now),
  ]);
  return ok(view);
};
