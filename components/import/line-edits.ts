import { changeKind, mergeWithNext, splitLine } from '#domain/import/correct-lines.ts';
import type { ImportedLine } from '#domain/import/imported-line.ts';
import type { LineKind } from '#domain/segment.ts';
import { isCollapsed, type Opened } from './line-groups.ts';

/** The line in hand, and where its caret stands. `tick` counts the moves that take the focus along. */
export type Active = { index: number; caret: number; tick: number };

export type LineEdits = {
  lines: ImportedLine[];
  /** The lines before each correction, the last one last. */
  past: ImportedLine[][];
  active: Active;
  opened: Opened;
};

export type LineAct =
  | { act: 'begin'; lines: ImportedLine[] }
  | { act: 'go'; index: number; caret: number }
  | { act: 'step'; by: 1 | -1 }
  | { act: 'kind'; kind: LineKind }
  | { act: 'toggle' }
  | { act: 'merge' }
  | { act: 'merge-back' }
  | { act: 'split'; caret: number }
  | { act: 'undo' }
  | { act: 'open'; n: number };

export const beginWith = (lines: ImportedLine[]): LineEdits => {
  const first = lines.findIndex(({ kind }) => kind !== 'furniture');
  return { lines, past: [], active: { index: Math.max(first, 0), caret: 0, tick: 0 }, opened: new Set() };
};

const longestPast = 200;

/** The corrections of a person to the proposed lines, one at a time, each of which can be undone. */
export const editLines = (state: LineEdits, act: LineAct): LineEdits => {
  const { lines, past, active, opened } = state;
  const line = lines[active.index];
  const go = (index: number, caret: number): Active => ({ index, caret, tick: active.tick + 1 });
  const corrected = (next: ImportedLine[], to: Active): LineEdits =>
    next.length === lines.length && next.every((one, at) => one === lines[at])
      ? state
      : { ...state, lines: next, past: [...past.slice(1 - longestPast), lines], active: to };

  switch (act.act) {
    case 'begin':
      return beginWith(act.lines);
    case 'go':
      return { ...state, active: go(act.index, act.caret) };
    case 'step': {
      let index = active.index + act.by;
      while (isCollapsed(lines, index, opened, active.index)) index += act.by;
      const target = lines[index];
      return target ? { ...state, active: go(index, act.by === 1 ? 0 : target.text.length) } : state;
    }
    case 'kind':
      return line && line.kind !== act.kind ? corrected(changeKind(lines, active.index, act.kind), active) : state;
    case 'toggle':
      return line ? corrected(changeKind(lines, active.index, toggled(state, line)), active) : state;
    case 'merge':
      return line && !isCollapsed(lines, active.index + 1, opened, active.index)
        ? corrected(mergeWithNext(lines, active.index), go(active.index, line.text.length))
        : state;
    case 'merge-back': {
      const before = lines[active.index - 1];
      return before && !isCollapsed(lines, active.index - 1, opened, active.index)
        ? corrected(mergeWithNext(lines, active.index - 1), go(active.index - 1, before.text.length))
        : state;
    }
    case 'split': {
      const next = splitLine(lines, active.index, act.caret);
      return corrected(next, go(next.length > lines.length ? active.index + 1 : active.index, 0));
    }
    case 'undo': {
      const before = past.at(-1);
      if (!before) return state;
      const index = Math.min(active.index, before.length - 1);
      return { ...state, lines: before, past: past.slice(0, -1), active: go(index, 0) };
    }
    case 'open':
      return {
        ...state,
        opened: opened.has(act.n) ? new Set([...opened].filter((n) => n !== act.n)) : new Set([...opened, act.n]),
      };
  }
};

/** What a line becomes when it is kept or left out: kept again, it is what it last was. */
const toggled = ({ past }: LineEdits, line: ImportedLine): LineKind => {
  if (line.kind !== 'furniture') return 'furniture';
  const earlier = past
    .toReversed()
    .flatMap((lines) => lines.filter((one) => one.n === line.n && one.text === line.text))
    .find(({ kind }) => kind !== 'furniture');
  return earlier?.kind ?? 'paragraph';
};
