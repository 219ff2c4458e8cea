import type { RefusalCode } from '#contract/refusal.ts';
import type { SuggestionView } from '#contract/suggestions.ts';
import { loadCell, type Cell } from '#db/reads/load-cell.ts';
import { loadSuggestion, type LoadedSuggestion } from '#db/reads/load-suggestions.ts';
import { record } from '#db/record.ts';
import { insertNotices } from '#db/writes/insert-notices.ts';
import { saveSuggestion } from '#db/writes/save-suggestion.ts';
import { saveTranslations } from '#db/writes/save-translations.ts';
import { ok, refuse, type Result } from '#domain/result.ts';
import type { Suggestion } from '#domain/suggestions/suggestion.ts';
import type { Circumstances } from '#domain/workflow/circumstances.ts';
import type { TranslationEvent } from '#domain/workflow/translation-event.ts';
import type { Act } from '../act.ts';
import { noticeGroundOfCell } from '../notices/notice-ground.ts';
import { noticesFor } from '../notices/notices-for.ts';
import { circumstancesOf, entriesOf, mayReadCell, noticesOfActs } from '../translations/on-cell.ts';
import { suggestionViewOf } from './suggestion-view.ts';

type Decided = { suggestion: Suggestion; events: TranslationEvent[] };
type Decide = (suggestion: LoadedSuggestion, cell: Cell, circumstances: Circumstances) => Result<Decided, RefusalCode>;

/**
 * The way of every decision on a suggestion: load, decide, record, tell the proposer. Gives the suggestion and what became of
 * the cell. Refuses: `not-found` (also what the person may not read), `document-archived`, `stale`, and what `decide` refuses.
 */
export const onSuggestion = async (
  act: Act,
  seen: { id: string; version: number },
  decide: Decide,
): Promise<Result<{ suggestion: SuggestionView; cell: Cell; events: TranslationEvent[] }, RefusalCode>> => {
  const known = await loadSuggestion(act.store.read, seen.id);
  const cell = known && (await loadCell(act.store.read, known));
  if (!known || !cell || !mayReadCell(act.actor, cell)) return refuse('not-found');
  if (cell.document.archivedAt) return refuse('document-archived');
  const decided = decide(known, cell, circumstancesOf(act, cell));
  if (!decided.ok) return decided;
  if (known.version !== seen.version) return refuse('stale');
  const { suggestion, events } = decided.value;
  const after = suggestionViewOf({ ...known, ...suggestion, version: known.version + 1 });
  const { segmentId, language } = known;
  const entry = {
    stream: cell.document.id,
    kind: `suggestion-${suggestion.status}`,
    segmentId,
    language,
    before: suggestionViewOf(known),
    after,
  };
  const event = { kind: 'suggestion-decided' as const, segmentId, language, proposerId: known.proposerId };
  const notices = [
    ...(await noticesFor(act, noticeGroundOfCell(cell), event)),
    ...(await noticesOfActs(act, cell, events)),
  ];
  const isDone = await record(act.store, act, [entry, ...entriesOf(cell, events)], (tx) => [
    saveSuggestion(tx, seen, suggestion),
    ...saveTranslations(tx, events, act.now),
    ...insertNotices(tx, notices, act.now),
  ]);
  return isDone ? ok({ suggestion: after, cell, events }) : refuse('stale');
};
