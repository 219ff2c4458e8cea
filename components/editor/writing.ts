import { mergeTexts } from '#domain/diff/merge-texts.ts';
import { plain } from '#domain/text.ts';
import type { Circumstances } from '#domain/workflow/circumstances.ts';
import { edit } from '#domain/workflow/edit.ts';
import type { Origin } from '#domain/workflow/translation.ts';
import type { TargetLanguage } from '#locales/languages/language.ts';
import type { Cell, Refusal } from './cell.ts';
import type { CellPlace } from './cell-key.ts';
import type { EditHistory, EditStep } from './edit-history.ts';

export type Span = readonly [from: number, to: number];

/** What became of a change of many cells. */
export type WriteReport = { done: number; refused: { place: CellPlace; refusal: Refusal }[] };

/** Why a change is not made: what the rules refuse, or `moved` when somebody rewrote the very words since. */
export type NotDone = Refusal | 'moved' | 'nothing';

type Ground = {
  history: EditHistory;
  cell: (place: CellPlace) => Cell | undefined;
  circumstancesOf: (language: TargetLanguage) => Circumstances;
  /** What is selected in the field of a cell; null when it has none, or nobody was there. */
  selection: (place: CellPlace) => Span | null;
  /** Goes to a cell and puts the caret there, once its text is drawn. */
  goTo: (place: CellPlace, caret: number) => void;
  /** Draws at once what a function changes. */
  atOnce: (change: () => void) => void;
  tell: (outcome: { did: 'undo' | 'redo' } | { not: NotDone }) => void;
};

/** Why a person may not give a cell this text; null when they may. */
const whyNot = (cell: Cell, text: string, { actor, source }: Circumstances): Refusal | null => {
  const decided = edit(cell.read().translation, { text: plain(text), origin: 'human' }, { actor, source });
  return decided.ok ? null : decided.refusal;
};

/** Nobody's words are in it: it is empty, or stands as a memory or a machine filled it. */
const isUntouched = (cell: Cell): boolean => {
  const { text, translation } = cell.read();
  return text.trim() === '' || (translation.origin !== 'human' && text === translation.text.text);
};

/** Everything that writes into cells, so that all of it can be taken back in order. */
export const createWriting = ({ history, cell: cellAt, circumstancesOf, selection, goTo, atOnce, tell }: Ground) => {
  const put = (place: CellPlace, span: Span | null, text: string, origin: Origin): boolean => {
    const cell = cellAt(place);
    if (!cell) return false;
    const before = cell.read().text;
    const [from, to] = span ?? [before.length, before.length];
    const after = before.slice(0, from) + text + before.slice(to);
    const refusal = whyNot(cell, after, circumstancesOf(place.language));
    if (refusal) {
      cell.refuse(refusal);
      tell({ not: refusal });
      return false;
    }
    const caretAfter = from + text.length;
    history.record([{ place, before, after, caretBefore: from, caretAfter }]);
    atOnce(() => cell.type(after, origin));
    goTo(place, caretAfter);
    return true;
  };

  /** Makes the change of a step, around what was written since. Gives why not. */
  const change = ({ place }: EditStep, from: string, to: string): Refusal | 'moved' | null => {
    const cell = cellAt(place);
    if (!cell) return 'not-found';
    const now = cell.read().text;
    const next = now === from ? to : mergeTexts(from, to, now);
    if (next === null) return 'moved';
    const refusal = whyNot(cell, next, circumstancesOf(place.language));
    if (refusal) cell.refuse(refusal);
    else atOnce(() => cell.type(next));
    return refusal;
  };

  const travel = (did: 'undo' | 'redo'): void => {
    const entry = history[did]();
    const [first] = entry ?? [];
    if (!entry || !first) return tell({ not: 'nothing' });
    const refused = entry.flatMap((step) => {
      const not = did === 'undo' ? change(step, step.after, step.before) : change(step, step.before, step.after);
      return not ? [not] : [];
    });
    const caret = did === 'undo' ? first.caretBefore : first.caretAfter;
    goTo(first.place, caret ?? cellAt(first.place)?.read().text.length ?? 0);
    tell(refused[0] ? { not: refused[0] } : { did });
  };

  return {
    history,
    type: (place: CellPlace, text: string, caret: number): void => {
      const cell = cellAt(place);
      if (!cell) return;
      history.typed({ place, before: cell.read().text, after: text, caretAfter: caret });
      cell.type(text);
    },
    write: (place: CellPlace, text: string, span?: Span): boolean =>
      put(place, span ?? selection(place), text, 'human'),
    insertText: (place: CellPlace, text: string, origin: Origin = 'human'): boolean => {
      const cell = cellAt(place);
      if (!cell) return false;
      return isUntouched(cell)
        ? put(place, [0, cell.read().text.length], text, origin)
        : put(place, selection(place), text, 'human');
    },
    writeAll: (changes: readonly { place: CellPlace; text: string }[]): WriteReport => {
      const steps: EditStep[] = [];
      const refused: WriteReport['refused'] = [];
      for (const { place, text } of changes) {
        const cell = cellAt(place);
        const refusal = cell ? whyNot(cell, text, circumstancesOf(place.language)) : ('not-found' as const);
        if (!cell || refusal) refused.push({ place, refusal: refusal ?? 'not-found' });
        else {
          steps.push({ place, before: cell.read().text, after: text });
          cell.type(text);
        }
      }
      history.record(steps);
      return { done: steps.length, refused };
    },
    undo: () => travel('undo'),
    redo: () => travel('redo'),
  };
};

export type Writing = ReturnType<typeof createWriting>;
