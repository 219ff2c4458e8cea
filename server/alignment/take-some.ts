import type { TakenView } from '#contract/alignment.ts';
import { newId } from '#db/new-id.ts';
import { loadCells, type Cell } from '#db/reads/load-cell.ts';
import { loadOpenSuggestions } from '#db/reads/load-open-suggestions.ts';
import { record, type Entry } from '#db/record.ts';
import { insertNotices, type NewNotice } from '#db/writes/insert-notices.ts';
import { insertSuggestion } from '#db/writes/save-suggestion.ts';
import { saveTranslations } from '#db/writes/save-translations.ts';
import { takeDraft, type GivenDraft, type SkipReason, type TakenDraft } from '#domain/align/take-draft.ts';
import type { Actor } from '#domain/access/role.ts';
import type { Suggestion } from '#domain/suggestions/suggestion.ts';
import type { TranslationEvent } from '#domain/workflow/translation-event.ts';
import type { TargetLanguage } from '#locales/languages/language.ts';
import type { Act } from '../act.ts';
import { noticeGroundOfCell } from '../notices/notice-ground.ts';
import { noticesFor, readersOf } from '../notices/notices-for.ts';
import { suggestionViewOf } from '../suggestions/suggestion-view.ts';
import { circumstancesOf, entriesOf } from '../translations/on-cell.ts';

export type GivenText = GivenDraft & { segmentId: string };
type At = { documentId: string; language: TargetLanguage };
type Decided = { segmentId: string; cell: Cell | null; draft: TakenDraft };
type Proposed = { cell: Cell; suggestion: Suggestion & { id: string; documentId: string; version: number } };

/** How often somebody may be faster before the whole is given up as a fault of ours. */
const tries = 5;

/** Takes some texts, at most 500, in one transaction; decides anew where somebody was faster in one of them. */
export const takeSome = async (act: Act, at: At, given: GivenText[]): Promise<TakenView> => {
  for (let nth = 0; nth < tries; nth += 1) {
    const decided = await decide(act, at, given);
    if (await recordAll(act, at, decided)) return reportOf(decided);
  }
  throw new Error(`The texts of ${at.documentId} keep moving`);
};

const decide = async (act: Act, { documentId, language }: At, given: GivenText[]): Promise<Decided[]> => {
  const segmentIds = given.map(({ segmentId }) => segmentId);
  const [cells, suggestions] = await Promise.all([
    loadCells(act.store.read, { segmentIds, languages: [language] }),
    loadOpenSuggestions(act.store.read, { segmentIds, language }),
  ]);
  const byId = new Map(cells.map((cell) => [cell.translation.segmentId, cell]));
  return given.map(({ segmentId, ...draft }): Decided => {
    const cell = byId.get(segmentId);
    // Also a paragraph of another document.
    if (cell?.document.id !== documentId) return { segmentId, cell: null, draft: gone };
    const isSuggested = suggestions.some((one) => one.segmentId === segmentId && one.text === draft.text.text);
    return { segmentId, cell, draft: takeDraft(cell.translation, draft, circumstancesOf(act, cell), isSuggested) };
  });
};

const gone: TakenDraft = { kind: 'skipped', reason: 'segment-gone' };

const recordAll = async (act: Act, { documentId }: At, decided: Decided[]): Promise<boolean> => {
  const events: TranslationEvent[] = [];
  const entries: Entry[] = [];
  const proposed: Proposed[] = [];
  for (const { cell, draft } of decided) {
    if (!cell || draft.kind === 'skipped') continue;
    if (draft.kind === 'taken') {
      events.push(...draft.events);
      entries.push(...entriesOf(cell, draft.events));
    } else proposed.push({ cell, suggestion: { ...draft.suggestion, id: newId(), documentId, version: 1 } });
  }
  if (events.length + proposed.length === 0) return true;
  const notices = await noticesOfProposed(act, proposed);
  return record(act.store, act, [...entries, ...proposed.map(entryOf)], (tx) => [
    ...saveTranslations(tx, events, act.now),
    ...proposed.map(({ suggestion }) => insertSuggestion(tx, suggestion)),
    ...insertNotices(tx, notices, act.now),
  ]);
};

const entryOf = ({ suggestion }: Proposed): Entry => ({
  stream: suggestion.documentId,
  kind: 'suggestion-made',
  segmentId: suggestion.segmentId,
  language: suggestion.language,
  origin: 'import',
  after: suggestionViewOf(suggestion),
});

const noticesOfProposed = async (act: Act, proposed: Proposed[]): Promise<NewNotice[]> => {
  const [first] = proposed;
  if (!first) return [];
  // They are of one document: its readers are asked for once.
  const readers: Actor[] = await readersOf(act, noticeGroundOfCell(first.cell));
  const told = proposed.map(({ cell }) => {
    const { segmentId, language, lastEditorId } = cell.translation;
    return noticesFor(act, noticeGroundOfCell(cell), { kind: 'suggested', segmentId, language, lastEditorId }, readers);
  });
  return (await Promise.all(told)).flat();
};

const reportOf = (decided: Decided[]): TakenView => ({
  taken: decided.filter(({ draft }) => draft.kind === 'taken').length,
  suggested: decided.flatMap(({ draft, segmentId }) => (draft.kind === 'suggested' ? [segmentId] : [])),
  skipped: decided.flatMap(({ draft, segmentId }) =>
    draft.kind === 'skipped' ? [{ segmentId, reason: draft.reason satisfies SkipReason }] : [],
  ),
});
