import { setImmediate } from 'node:timers/promises';
import type { RefusalCode } from '#contract/refusal.ts';
import type { TranslationView } from '#contract/translations.ts';
import { loadCells, type Cell } from '#db/reads/load-cell.ts';
import { record } from '#db/record.ts';
import { insertNotices } from '#db/writes/insert-notices.ts';
import { saveTranslations } from '#db/writes/save-translations.ts';
import { ok, type Result } from '#domain/result.ts';
import type { TargetLanguage } from '#locales/languages/language.ts';
import type { Act } from '../act.ts';
import { noticeGroundOfCell } from '../notices/notice-ground.ts';
import { readersOf } from '../notices/notices-for.ts';
import {
  decideOn,
  entriesOf,
  noticesOfActs,
  onCell,
  viewAfter,
  type Beside,
  type Decide,
  type Decided,
} from './on-cell.ts';

type At = { segmentId: string; language: TargetLanguage; version: number };
type Outcome = Result<TranslationView, RefusalCode>;

/** In one read and one transaction: few enough that others write in between. */
const together = 100;
/** Checks of a text take about a millisecond; others are served in between. */
const inOneGo = 10;

/**
 * The way of one act on many cells: load, decide each, record together. Gives for each, in order, the translation as it stands
 * afterwards or why it was refused, as `onCell` does.
 */
export const onManyCells = async (act: Act, ats: At[], decide: Decide, beside?: Beside): Promise<Outcome[]> => {
  const outcomes: Outcome[] = [];
  for (let from = 0; from < ats.length; from += together) {
    outcomes.push(...(await onSome(act, ats.slice(from, from + together), decide, beside)));
  }
  return outcomes;
};

const onSome = async (act: Act, ats: At[], decide: Decide, beside?: Beside): Promise<Outcome[]> => {
  const cells = await loadCells(act.store.read, {
    segmentIds: [...new Set(ats.map(({ segmentId }) => segmentId))],
    languages: [...new Set(ats.map(({ language }) => language))],
  });
  const byPlace = new Map(cells.map((cell) => [placeOf(cell.translation), cell]));
  const decided: Result<Decided, RefusalCode>[] = [];
  for (const [nth, at] of ats.entries()) {
    if (nth % inOneGo === 0) await setImmediate();
    decided.push(await decideOn(act, at, byPlace.get(placeOf(at)), decide));
  }
  const isDone = await recordAll(
    act,
    decided.flatMap((one) => (one.ok && one.value.events.length > 0 ? [one.value] : [])),
    beside,
  );
  if (isDone) return decided.map((one) => (one.ok ? ok(viewAfter(act, one.value)) : one));
  // Somebody was faster in at least one of them: each by itself says which.
  const outcomes: Outcome[] = [];
  for (const at of ats) outcomes.push(await onCell(act, at, decide, beside));
  return outcomes;
};

const placeOf = ({ segmentId, language }: Omit<At, 'version'>): string => `${segmentId} ${language}`;

/** Who reads the document of a cell, asked once for each document. */
const readersByDocument = (act: Act) => {
  const known = new Map<string, ReturnType<typeof readersOf>>();
  return (cell: Cell) => {
    const readers = known.get(cell.document.id) ?? readersOf(act, noticeGroundOfCell(cell));
    known.set(cell.document.id, readers);
    return readers;
  };
};

const recordAll = async (act: Act, all: Decided[], beside?: Beside): Promise<boolean> => {
  if (all.length === 0) return true;
  const readers = readersByDocument(act);
  const parts = await Promise.all(
    all.map(async ({ cell, events }) => ({
      events,
      entries: entriesOf(cell, events),
      notices: await noticesOfActs(act, cell, events, await readers(cell)),
      more: beside ? await beside({ cell, events }) : { statements: () => [] },
    })),
  );
  const entries = parts.flatMap((part) => [...part.entries, ...(part.more.entries ?? [])]);
  return record(act.store, act, entries, (tx) => [
    ...parts.flatMap(({ events, more }) => [...saveTranslations(tx, events, act.now), ...more.statements(tx)]),
    ...insertNotices(
      tx,
      parts.flatMap(({ notices, more }) => [...notices, ...(more.notices ?? [])]),
      act.now,
    ),
  ]);
};
