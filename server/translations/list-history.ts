import type { RefusalCode } from '#contract/refusal.ts';
import type { HistoryEntry } from '#contract/translations.ts';
import { loadCell } from '#db/reads/load-cell.ts';
import { loadHistory } from '#db/reads/load-history.ts';
import { sameMarks } from '#domain/marks/same-marks.ts';
import { ok, refuse, type Result } from '#domain/result.ts';
import type { Translation } from '#domain/workflow/translation.ts';
import type { TargetLanguage } from '#locales/languages/language.ts';
import type { Act } from '../act.ts';
import { mayReadCell } from './on-cell.ts';

type Input = { segmentId: string; language: TargetLanguage };

/** Gives every version of a cell, the newest first. Refuses: `not-found`. */
export const listHistory = async (act: Act, at: Input): Promise<Result<HistoryEntry[], RefusalCode>> => {
  const cell = await loadCell(act.store.read, at);
  if (!cell || !mayReadCell(act.actor, cell)) return refuse('not-found');
  return ok(historyOf(await loadHistory(act.store.read, at)));
};

type PastAct = {
  eventId: string;
  number: number;
  kind: string;
  at: Date;
  byId: string | null;
  byName: string;
  after: Translation;
};

/** The versions of a cell from its acts, the oldest first, to the newest first: saves in a row by one person are one. */
const historyOf = (acts: PastAct[]): HistoryEntry[] => {
  const shown = acts.filter((act, at) => !isSaveBefore(act, acts[at + 1]));
  return shown
    .map(({ after, at, ...act }, place) => ({
      ...act,
      at: at.toISOString(),
      state: after.state,
      text: after.text.text,
      before: shown[place - 1]?.after.text.text ?? '',
      remarked: !sameMarks(after.text.marks, shown[place - 1]?.after.text.marks ?? []),
      sourceNumber: after.sourceNumber,
      origin: after.origin,
      sentBack: act.kind === 'translation-sent-back' && after.sentBack ? reasonOf(after.sentBack) : null,
      contested: act.kind === 'translation-contested' ? (after.answer?.reason ?? null) : null,
    }))
    .toReversed();
};

const isSaveBefore = (act: PastAct, next: PastAct | undefined): boolean =>
  act.kind === 'translation-saved' && next?.kind === 'translation-saved' && next.byId === act.byId;

const reasonOf = ({ category, reason }: NonNullable<Translation['sentBack']>) => ({ category, reason });
