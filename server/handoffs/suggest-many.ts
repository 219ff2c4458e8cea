import type { RefusalCode } from '#contract/refusal.ts';
import { loadCells, type Cell } from '#db/reads/load-cell.ts';
import { newId } from '#db/new-id.ts';
import { chunks, record } from '#db/record.ts';
import { insertNotices } from '#db/writes/insert-notices.ts';
import { insertSuggestion } from '#db/writes/save-suggestion.ts';
import { refuse, ok, type Result } from '#domain/result.ts';
import { propose } from '#domain/suggestions/propose.ts';
import type { Text } from '#domain/text.ts';
import type { TargetLanguage } from '#locales/languages/language.ts';
import type { Act } from '../act.ts';
import { noticeGroundOfCell } from '../notices/notice-ground.ts';
import { noticesFor, readersOf } from '../notices/notices-for.ts';
import { suggestionViewOf } from '../suggestions/suggestion-view.ts';
import { circumstancesOf } from '../translations/on-cell.ts';

type Proposal = { segmentId: string; text: Text };
type Outcome = Result<null, RefusalCode>;

/**
 * Proposes texts of one language for an import that may not write them (domain.md §2.6), some in one read and one transaction,
 * and tells who works on the language. Gives for each, in order, whether it was proposed; refuses as the domain's `propose`.
 */
export const suggestMany = async (act: Act, language: TargetLanguage, all: Proposal[]): Promise<Outcome[]> => {
  const outcomes: Outcome[] = [];
  let readers: Awaited<ReturnType<typeof readersOf>> | null = null;
  for (const some of chunks(all)) {
    const segmentIds = some.map(({ segmentId }) => segmentId);
    const cells = await loadCells(act.store.read, { segmentIds, languages: [language] });
    const bySegment = new Map(cells.map((cell) => [cell.translation.segmentId, cell]));
    const [first] = cells;
    readers ??= first ? await readersOf(act, noticeGroundOfCell(first)) : [];
    const decided = some.map((one) => proposed(act, one, bySegment.get(one.segmentId)));
    await recordAll(
      act,
      decided.flatMap((one) => (one.ok ? [one.value] : [])),
      readers,
    );
    outcomes.push(...decided.map((one) => (one.ok ? ok(null) : one)));
  }
  return outcomes;
};

const proposed = (act: Act, { text }: Proposal, cell: Cell | undefined) => {
  if (!cell) return refuse<RefusalCode>('not-found');
  const suggestion = propose(cell.translation, text, circumstancesOf(act, cell), 'import');
  if (!suggestion.ok) return suggestion;
  return ok({ cell, suggestion: { ...suggestion.value, id: newId(), documentId: cell.document.id, version: 1 } });
};

type Proposed = Extract<ReturnType<typeof proposed>, { ok: true }>['value'];

const recordAll = async (act: Act, all: Proposed[], readers: Awaited<ReturnType<typeof readersOf>>): Promise<void> => {
  if (all.length === 0) return;
  const notices = await Promise.all(
    all.map(({ cell, suggestion: { segmentId, language } }) => {
      const { lastEditorId } = cell.translation;
      return noticesFor(
        act,
        noticeGroundOfCell(cell),
        { kind: 'suggested', segmentId, language, lastEditorId },
        readers,
      );
    }),
  );
  const entries = all.map(({ suggestion }) => ({
    stream: suggestion.documentId,
    kind: 'suggestion-made',
    segmentId: suggestion.segmentId,
    language: suggestion.language,
    origin: 'import' as const,
    after: suggestionViewOf(suggestion),
  }));
  await record(act.store, act, entries, (tx) => [
    ...all.map(({ suggestion }) => insertSuggestion(tx, suggestion)),
    ...insertNotices(tx, notices.flat(), act.now),
  ]);
};
