import { sameMarks } from '#domain/marks/same-marks.ts';
import type { Mark } from '#domain/text.ts';
import type { CellPlace } from './cell-key.ts';
import { cellKey } from './cell-key.ts';

/** One cell's text before and after, with its marks where it has any, and the caret on either side where it is known. */
export type EditStep = {
  place: CellPlace;
  before: string;
  after: string;
  marks?: { before: Mark[]; after: Mark[] };
  caretBefore?: number;
  caretAfter?: number;
};

/** The marks of a step; none where there were none before and after. */
export const marksOfStep = (before: Mark[], after: Mark[]): Pick<EditStep, 'marks'> =>
  before.length === 0 && after.length === 0 ? {} : { marks: { before, after } };

const isNothing = ({ before, after, marks }: EditStep): boolean =>
  before === after && (!marks || sameMarks(marks.before, marks.after));

/** A pause ends a burst of typing. */
const longestPause = 1000;
const mostEntries = 1000;

type Burst = { key: string; at: number; caret: number };

/**
 * What was done to the texts of a page, in order: a burst of typing is one entry, so is a change of many cells. It holds
 * texts, not keys, so it outlasts a save, an act and a cell that left the screen.
 */
export const createEditHistory = (now: () => number = Date.now) => {
  let past: (readonly EditStep[])[] = [];
  let future: (readonly EditStep[])[] = [];
  let burst: Burst | null = null;

  const push = (entry: readonly EditStep[]) => {
    past.push(entry);
    if (past.length > mostEntries) past = past.slice(-mostEntries);
    future = [];
  };

  return {
    /** A key's worth of text. It goes on a burst when it comes soon, in the same cell, from where the caret was left. */
    typed: (typed: EditStep & { caretAfter: number }): void => {
      if (isNothing(typed)) return;
      const { place, before, after, marks, caretAfter } = typed;
      const key = cellKey(place);
      const caretBefore = caretAfter - (after.length - before.length);
      const last = past.at(-1);
      const isSoon = burst !== null && burst.key === key && now() - burst.at <= longestPause;
      // What is deleted forward leaves the caret where it was.
      const isThere = burst !== null && (burst.caret === caretBefore || burst.caret === caretAfter);
      const [step] = last ?? [];
      if (isSoon && isThere && step && last?.length === 1 && step.after === before) {
        const joined = marksOfStep(step.marks?.before ?? marks?.before ?? [], marks?.after ?? []);
        past[past.length - 1] = [{ ...step, ...joined, after, caretAfter }];
        future = [];
      } else {
        push([{ ...typed, caretBefore: Math.max(0, Math.min(caretBefore, before.length)) }]);
      }
      burst = { key, at: now(), caret: caretAfter };
    },
    /** One entry, however many cells it changed. */
    record: (steps: readonly EditStep[]): void => {
      const changes = steps.filter((step) => !isNothing(step));
      if (changes.length > 0) push(changes);
      burst = null;
    },
    /** What is typed next begins anew. */
    close: (): void => {
      burst = null;
    },
    /** The entry to take back, which is then the next to do again. */
    undo: (): readonly EditStep[] | null => {
      burst = null;
      const entry = past.pop();
      if (entry) future.push(entry);
      return entry ?? null;
    },
    redo: (): readonly EditStep[] | null => {
      burst = null;
      const entry = future.pop();
      if (entry) past.push(entry);
      return entry ?? null;
    },
  };
};

export type EditHistory = ReturnType<typeof createEditHistory>;
