import { mergeTexts } from '#domain/diff/merge-texts.ts';
import { sameMarks } from '#domain/marks/same-marks.ts';
import { shiftMarks } from '#domain/marks/shift-marks.ts';
import type { Mark, Text } from '#domain/text.ts';
import type { Circumstances } from '#domain/workflow/circumstances.ts';
import { edit } from '#domain/workflow/edit.ts';
import type { Origin } from '#domain/workflow/translation.ts';
import type { TargetLanguage } from '#locales/languages/language.ts';
import type { Cell, Refusal } from './cell.ts';
import type { CellPlace } from './cell-key.ts';
import { marksOfStep, type EditHistory, type EditStep } from './edit-history.ts';

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

const none: Mark[] = [];

/** Why a person may not give a cell this text; null when they may. */
const whyNot = (cell: Cell, text: Text, { actor, source }: Circumstances): Refusal | null => {
  const decided = edit(cell.read().translation, { text, origin: 'human' }, { actor, source });
  return decided.ok ? null : decided.refusal;
};

/** Nobody's words are in it: it is empty, or stands as a memory or a machine filled it. */
const isUntouched = (cell: Cell): boolean => {
  const { text, translation } = cell.read();
  return text.trim() === '' || (translation.origin !== 'human' && text === translation.text.text);
};

/** Everything that writes into cells, so that all of it can be taken back in order. */
export const createWriting = ({ history, cell: cellAt, circumstancesOf, selection, goTo, atOnce, tell }: Ground) => {
  /** Makes a text of a cell, with the marks that belong to it, and one step of the history. Gives whether the rules let it. */
  const become = (cell: Cell, step: EditStep, origin: Origin = 'human'): boolean => {
    const { place, after, marks } = step;
    const refusal = whyNot(cell, { text: after, marks: marks?.after ?? none }, circumstancesOf(place.language));
    if (refusal) {
      cell.refuse(refusal);
      tell({ not: refusal });
      return false;
    }
    history.record([step]);
    atOnce(() => cell.type(after, origin, marks?.after ?? none));
    return true;
  };

  const put = (place: CellPlace, span: Span | null, { text, marks }: Text, origin: Origin): boolean => {
    const cell = cellAt(place);
    if (!cell) return false;
    const { text: before, marks: had } = cell.read();
    const [from, to] = span ?? [before.length, before.length];
    const after = before.slice(0, from) + text + before.slice(to);
    const come = marks.map((mark) => ({ ...mark, from: mark.from + from, to: mark.to + from }));
    // Marks that come with a whole text are its own.
    const stay = come.length > 0 && to - from === before.length ? none : shiftMarks(had, before, after);
    const all = [...stay, ...come].toSorted((a, b) => a.from - b.from || a.to - b.to);
    const caretAfter = from + text.length;
    const step = { place, before, after, ...marksOfStep(had, all), caretBefore: from, caretAfter };
    if (!become(cell, step, origin)) return false;
    goTo(place, caretAfter);
    return true;
  };

  /** Makes the change of a step, around what was written since. Gives why not. */
  const change = ({ place, marks: known }: EditStep, from: Text, to: Text): Refusal | 'moved' | null => {
    const cell = cellAt(place);
    if (!cell) return 'not-found';
    const now = cell.read();
    const next = now.text === from.text ? to.text : mergeTexts(from.text, to.text, now.text);
    if (next === null) return 'moved';
    const isAsLeft = known !== undefined && (next === to.text || from.text === to.text);
    const marks = isAsLeft ? shiftMarks(to.marks, to.text, next) : shiftMarks(now.marks, now.text, next);
    const refusal = whyNot(cell, { text: next, marks }, circumstancesOf(place.language));
    if (refusal) cell.refuse(refusal);
    else atOnce(() => cell.type(next, 'human', marks));
    return refusal;
  };

  const travel = (did: 'undo' | 'redo'): void => {
    const entry = history[did]();
    const [first] = entry ?? [];
    if (!entry || !first) return tell({ not: 'nothing' });
    const refused = entry.flatMap((step) => {
      const before = { text: step.before, marks: step.marks?.before ?? none };
      const after = { text: step.after, marks: step.marks?.after ?? none };
      const not = did === 'undo' ? change(step, after, before) : change(step, before, after);
      return not ? [not] : [];
    });
    const caret = did === 'undo' ? first.caretBefore : first.caretAfter;
    goTo(first.place, caret ?? cellAt(first.place)?.read().text.length ?? 0);
    tell(refused[0] ? { not: refused[0] } : { did });
  };

  const type = (place: CellPlace, text: string, caret: number, told?: Mark[]): void => {
    const cell = cellAt(place);
    if (!cell) return;
    const before = cell.read();
    cell.type(text, 'human', told);
    const marks = marksOfStep(before.marks, cell.read().marks);
    history.typed({ place, before: before.text, after: text, ...marks, caretAfter: caret });
  };

  return {
    history,
    type,
    /** Takes other marks of a text, as one step; gives whether the rules let it. */
    mark: (place: CellPlace, marks: Mark[]): boolean => {
      const cell = cellAt(place);
      if (!cell) return false;
      const { text, marks: before } = cell.read();
      const [caret] = selection(place) ?? [text.length];
      const carets = { caretBefore: caret, caretAfter: caret };
      return become(cell, { place, before: text, after: text, marks: { before, after: marks }, ...carets });
    },
    /** Takes what a person types into a mark: the text of a note, an address. */
    typeMark: (place: CellPlace, mark: Mark, typed: Mark): void => {
      const { text, marks } = cellAt(place)?.read() ?? { text: '', marks: none };
      const isIt = (one: Mark) => sameMarks([one], [mark]);
      const after = marks.map((one) => (isIt(one) ? typed : one));
      if (marks.some(isIt)) type(place, text, mark.to, after);
    },
    write: (place: CellPlace, text: string, span?: Span, marks: Mark[] = none): boolean =>
      put(place, span ?? selection(place), { text, marks }, 'human'),
    insertText: (place: CellPlace, text: string, origin: Origin = 'human', marks: Mark[] = none): boolean => {
      const cell = cellAt(place);
      if (!cell) return false;
      return isUntouched(cell)
        ? put(place, [0, cell.read().text.length], { text, marks }, origin)
        : put(place, selection(place), { text, marks }, 'human');
    },
    writeAll: (changes: readonly { place: CellPlace; text: string }[]): WriteReport => {
      const steps: EditStep[] = [];
      const refused: WriteReport['refused'] = [];
      for (const { place, text } of changes) {
        const cell = cellAt(place);
        const before = cell?.read() ?? { text: '', marks: none };
        const marks = shiftMarks(before.marks, before.text, text);
        const refusal = cell ? whyNot(cell, { text, marks }, circumstancesOf(place.language)) : ('not-found' as const);
        if (!cell || refusal) refused.push({ place, refusal: refusal ?? 'not-found' });
        else {
          steps.push({ place, before: before.text, after: text, ...marksOfStep(before.marks, marks) });
          cell.type(text, 'human', marks);
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
