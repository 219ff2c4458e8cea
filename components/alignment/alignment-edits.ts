import { joinTexts, splitText } from '#domain/align/texts.ts';
import { shiftMarks } from '#domain/marks/shift-marks.ts';
import type { Text } from '#domain/text.ts';

/** A paragraph of the French with the text that stands beside it; either may be none. */
export type AlignedRow = {
  key: number;
  segmentId: string | null;
  text: Text;
  /** Left out: it stays in sight and is not taken. */
  isOut: boolean;
  /** Nobody has looked at it who had to. */
  isDoubtful: boolean;
};

export type AlignmentEdits = {
  rows: readonly AlignedRow[];
  nextKey: number;
  /** What the rows were, the last first; and what was taken back. */
  past: readonly (readonly AlignedRow[])[];
  future: readonly (readonly AlignedRow[])[];
  /** The row that is being written in: its keys are one step back. */
  writing: number | null;
  /** The row in hand and where its caret is wanted; `tick` counts such wishes. */
  caret: { key: number; at: number; tick: number };
};

export type AlignmentAct =
  | { act: 'begin'; edits: AlignmentEdits }
  | { act: 'write'; key: number; text: string }
  | { act: 'split'; key: number; at: number }
  | { act: 'join'; key: number }
  | { act: 'join-back'; key: number }
  | { act: 'move'; key: number; by: 1 | -1 }
  | { act: 'toggle-out'; key: number }
  | { act: 'confirm'; key: number; onto: 'next' | 'doubtful' }
  | { act: 'take'; key: number }
  | { act: 'step'; key: number; by: 1 | -1 }
  | { act: 'next-doubtful' }
  | { act: 'undo' }
  | { act: 'redo' };

const mostSteps = 200;
const nothing: Text = { text: '', marks: [] };

/** What a person does to a proposal, one step at a time, each of which can be taken back. */
export const editAlignment = (edits: AlignmentEdits, act: AlignmentAct): AlignmentEdits => {
  const { rows } = edits;
  const at = 'key' in act ? rows.findIndex(({ key }) => key === act.key) : -1;
  const row = rows[at];
  switch (act.act) {
    case 'begin':
      return act.edits;
    case 'undo':
      return back(edits, edits.past, 'past');
    case 'redo':
      return back(edits, edits.future, 'future');
    case 'next-doubtful':
      return toDoubtful(
        edits,
        rows.findIndex(({ key }) => key === edits.caret.key),
      );
    default:
      break;
  }
  if (!row) return edits;
  switch (act.act) {
    case 'write': {
      const text = { text: act.text, marks: shiftMarks(row.text.marks, row.text.text, act.text) };
      const next = { ...edits, rows: rows.with(at, { ...row, text }), future: [], writing: row.key };
      return edits.writing === row.key ? next : { ...next, past: stacked(edits) };
    }
    case 'split':
      return split(edits, at, act.at);
    case 'join':
      return join(
        edits,
        at,
        rows.findIndex(({ text }, other) => other > at && text.text !== ''),
      );
    case 'join-back':
      return join(
        edits,
        rows.findLastIndex(({ text }, other) => other < at && text.text !== ''),
        at,
      );
    case 'move':
      return move(edits, at, act.by);
    case 'toggle-out':
      return changed(edits, rows.with(at, { ...row, isOut: !row.isOut, isDoubtful: false }), { key: row.key, at: 0 });
    case 'confirm': {
      const next = row.isDoubtful ? changed(edits, rows.with(at, { ...row, isDoubtful: false })) : edits;
      return act.onto === 'next' ? toRow(next, at + 1) : toDoubtful(next, at);
    }
    case 'take':
      return edits.caret.key === act.key ? edits : { ...edits, writing: null, caret: { ...edits.caret, key: act.key } };
    case 'step':
      return toRow(edits, at + act.by);
  }
};

const stacked = ({ past, rows }: AlignmentEdits) => [rows, ...past].slice(0, mostSteps);

/** The edits with other rows: a step that can be taken back. A row without French and without text is none. */
const changed = (
  edits: AlignmentEdits,
  rows: readonly AlignedRow[],
  caret: { key: number; at: number } | null = null,
): AlignmentEdits => ({
  ...edits,
  rows: rows.filter(({ segmentId, text }) => segmentId !== null || text.text !== ''),
  past: stacked(edits),
  future: [],
  writing: null,
  caret: caret ? { ...caret, tick: edits.caret.tick + 1 } : edits.caret,
});

const split = (edits: AlignmentEdits, at: number, place: number): AlignmentEdits => {
  const { rows, nextKey } = edits;
  const row = rows[at];
  const [first, second] = row ? splitText(row.text, place) : [nothing, nothing];
  if (!row || first.text === '' || second.text === '') return edits;
  const kept = { ...row, text: first, isDoubtful: false };
  const next = rows[at + 1];
  // What is cut off falls to the French below where that has nothing.
  if (next && next.segmentId !== null && next.text.text === '') {
    const filled = { ...next, text: second, isOut: false, isDoubtful: false };
    return changed(edits, rows.with(at, kept).with(at + 1, filled), { key: next.key, at: 0 });
  }
  const loose: AlignedRow = { key: nextKey, segmentId: null, text: second, isOut: false, isDoubtful: true };
  return { ...changed(edits, rows.toSpliced(at, 1, kept, loose), { key: nextKey, at: 0 }), nextKey: nextKey + 1 };
};

const join = (edits: AlignmentEdits, at: number, other: number): AlignmentEdits => {
  const { rows } = edits;
  const [row, next] = [rows[at], rows[other]];
  if (!row || !next) return edits;
  const joined = { ...row, text: joinTexts(row.text, next.text), isOut: false, isDoubtful: false };
  const emptied = { ...next, text: nothing, isOut: false };
  return changed(edits, rows.with(at, joined).with(other, emptied), { key: row.key, at: row.text.text.length });
};

/** A text goes where there is room; one without French goes past its neighbour; else the two change places. */
const move = (edits: AlignmentEdits, at: number, by: 1 | -1): AlignmentEdits => {
  const { rows } = edits;
  const [row, other] = [rows[at], rows[at + by]];
  if (!row || !other || row.text.text === '') return edits;
  const isPassing = row.segmentId === null && other.text.text !== '';
  if (isPassing) return changed(edits, rows.with(at, other).with(at + by, row), { key: row.key, at: 0 });
  const mine = { ...row, text: other.text, isOut: other.isOut, isDoubtful: other.text.text === '' };
  const theirs = { ...other, text: row.text, isOut: row.isOut, isDoubtful: other.segmentId === null };
  return changed(edits, rows.with(at, mine).with(at + by, theirs), { key: other.key, at: 0 });
};

const toRow = (edits: AlignmentEdits, at: number): AlignmentEdits => {
  const row = edits.rows[at];
  return row ? { ...edits, writing: null, caret: { key: row.key, at: 0, tick: edits.caret.tick + 1 } } : edits;
};

/** To the next row that somebody has to look at, from the top again after the last. */
const toDoubtful = (edits: AlignmentEdits, at: number): AlignmentEdits => {
  const next = edits.rows.findIndex(({ isDoubtful }, other) => other > at && isDoubtful);
  return toRow(edits, next >= 0 ? next : edits.rows.findIndex(({ isDoubtful }) => isDoubtful));
};

const back = (edits: AlignmentEdits, from: AlignmentEdits['past'], which: 'past' | 'future'): AlignmentEdits => {
  const [rows, ...rest] = from;
  if (!rows) return edits;
  const other = which === 'past' ? 'future' : 'past';
  const known = edits.rows;
  const place = rows.findIndex((row, at) => row !== known[at]);
  const key = rows[Math.max(0, place)]?.key ?? edits.caret.key;
  return {
    ...edits,
    rows,
    [which]: rest,
    [other]: [known, ...edits[other]].slice(0, mostSteps),
    writing: null,
    caret: { key, at: 0, tick: edits.caret.tick + 1 },
  };
};
