import type { RefusalCode } from '#contract/refusal.ts';
import type { MatchView } from '#contract/translations.ts';
import { loadCell } from '#db/reads/load-cell.ts';
import { loadMatches } from '#db/reads/load-matches.ts';
import { canRead } from '#domain/access/can-read.ts';
import { ok, refuse, type Result } from '#domain/result.ts';
import type { TargetLanguage } from '#locales/languages/language.ts';
import type { Act } from '../act.ts';
import { mayReadCell } from './on-cell.ts';

/** As many as there are keys for. */
const offered = 3;

/**
 * Gives up to three different texts that were approved for the very same French elsewhere, newest first, from documents that the
 * person may read (domain.md §3). Refuses: `not-found`.
 */
export const listMatches = async (
  act: Act,
  at: { segmentId: string; language: TargetLanguage },
): Promise<Result<MatchView[], RefusalCode>> => {
  const cell = await loadCell(act.store.read, at);
  if (!cell || !mayReadCell(act.actor, cell)) return refuse('not-found');
  const rows = await loadMatches(act.store.read, { ...at, hash: cell.source.hash });
  const matches: MatchView[] = [];
  for (const own of Map.groupBy(rows, ({ segmentId }) => segmentId).values()) {
    const [row] = own;
    const assigned = own.flatMap(({ translatorId, reviewerId }) => [translatorId, reviewerId]);
    if (!row?.approval || !canRead(act.actor, { restricted: row.document.restricted, assigned })) continue;
    if (matches.some(({ text }) => text === row.text)) continue;
    matches.push({
      segmentId: row.segmentId,
      documentId: row.document.id,
      documentTitle: row.document.title,
      text: row.text,
      marks: row.marks,
      approvedAt: row.approval.at,
      approvedByName: row.approval.byName,
    });
  }
  return ok(matches.slice(0, offered));
};
