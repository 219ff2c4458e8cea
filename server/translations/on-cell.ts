import type { Statement, Transaction } from '#dialect';
import type { RefusalCode } from '#contract/refusal.ts';
import type { TranslationView } from '#contract/translations.ts';
import { loadCell, type Cell } from '#db/reads/load-cell.ts';
import { record, type Entry } from '#db/record.ts';
import { insertNotices, type NewNotice } from '#db/writes/insert-notices.ts';
import { saveTranslations } from '#db/writes/save-translations.ts';
import { canRead } from '#domain/access/can-read.ts';
import type { Actor } from '#domain/access/role.ts';
import { ok, refuse, type Result } from '#domain/result.ts';
import { noticeEventOf } from '#domain/talk/notice-event-of.ts';
import type { Circumstances } from '#domain/workflow/circumstances.ts';
import type { TranslationEvent } from '#domain/workflow/translation-event.ts';
import type { TargetLanguage } from '#locales/languages/language.ts';
import type { Act } from '../act.ts';
import { noticeGroundOfCell } from '../notices/notice-ground.ts';
import { noticesFor } from '../notices/notices-for.ts';

export type Decide = (
  cell: Cell,
  circumstances: Circumstances,
) => Result<TranslationEvent[], RefusalCode> | Promise<Result<TranslationEvent[], RefusalCode>>;

/** What is written in the same transaction beside the events and the text, and what else is told of. */
export type Besides = { statements: (tx: Transaction) => Statement[]; entries?: Entry[]; notices?: NewNotice[] };
export type Beside = (done: { cell: Cell; events: TranslationEvent[] }) => Besides | Promise<Besides>;

/**
 * The way of every act on a cell: load, decide, record. Gives the translation as it stands afterwards.
 * Refuses: `not-found` (also what the person may not read), `document-archived`, `stale` (the person saw another
 * version, or somebody was faster), and what `decide` refuses.
 */
export const onCell = async (
  act: Act,
  at: { segmentId: string; language: TargetLanguage; version: number },
  decide: Decide,
  beside: Beside = () => ({ statements: () => [] }),
): Promise<Result<TranslationView, RefusalCode>> => {
  const cell = await loadCell(act.store.read, at);
  const decided = await decideOn(act, at, cell, decide);
  if (!decided.ok) return decided;
  const { events } = decided.value;
  if (events.length > 0) {
    const known = decided.value.cell;
    const entries = entriesOf(known, events);
    const notices = await noticesOfActs(act, known, events);
    const more = await beside({ cell: known, events });
    const isDone = await record(act.store, act, [...entries, ...(more.entries ?? [])], (tx) => [
      ...saveTranslations(tx, events, act.now),
      ...more.statements(tx),
      ...insertNotices(tx, [...notices, ...(more.notices ?? [])], act.now),
    ]);
    if (!isDone) return refuse('stale');
  }
  return ok(viewAfter(act, decided.value));
};

export type Decided = { cell: Cell; events: TranslationEvent[] };

/** Decides an act on a cell that was read. Refuses as `onCell` does, but for somebody who is faster still. */
export const decideOn = async (
  act: Act,
  at: { version: number },
  cell: Cell | null | undefined,
  decide: Decide,
): Promise<Result<Decided, RefusalCode>> => {
  if (!cell || !mayReadCell(act.actor, cell)) return refuse('not-found');
  if (cell.document.archivedAt) return refuse('document-archived');
  if (cell.translation.version !== at.version) return refuse('stale');
  const decided = await decide(cell, circumstancesOf(act, cell));
  return decided.ok ? ok({ cell, events: decided.value }) : decided;
};

/** The translation as it stands after what was decided has been recorded. */
export const viewAfter = (act: Act, { cell, events }: Decided): TranslationView => {
  const last = events.at(-1);
  return last
    ? { ...last.after, changedAt: act.now.toISOString() }
    : { ...cell.translation, changedAt: cell.changedAt.toISOString() };
};

/** What acts on a cell tell others; `readers` where those of its document are known already. */
export const noticesOfActs = async (
  act: Act,
  cell: Cell,
  events: TranslationEvent[],
  readers?: readonly Actor[],
): Promise<NewNotice[]> => {
  const told = events.flatMap((event) => noticeEventOf(event, act.actor) ?? []);
  return (await Promise.all(told.map((event) => noticesFor(act, noticeGroundOfCell(cell), event, readers)))).flat();
};

/** The rows of the event table that acts on a cell make. */
export const entriesOf = (cell: Cell, events: TranslationEvent[]): Entry[] =>
  events.map(({ kind, before, after }) => ({
    stream: cell.document.id,
    kind,
    segmentId: after.segmentId,
    language: after.language,
    origin: after.origin,
    before,
    after,
  }));

/** Whether a person reads the document of a cell, whichever language of it they are assigned to. */
export const mayReadCell = (actor: Actor, { document, assigned }: Cell): boolean =>
  canRead(actor, { ...document, assigned });

/** What an act on a cell depends on besides the text and its author. */
export const circumstancesOf = (act: Act, { document, source, language }: Cell): Circumstances => ({
  actor: act.actor,
  now: act.now.toISOString(),
  source: { number: source.number, hash: source.hash, open: source.status !== 'draft' },
  editPolicy: document.editPolicy,
  handedOver: document.handoverMode === 'as-it-comes' || language.handedOverAt !== null,
});
