import { mergeWithNext, splitLine } from '#domain/import/correct-lines.ts';
import type { ImportedLine } from '#domain/import/imported-line.ts';
import { beginArticle, changeKinds, endArticle, wholeParagraphs, type LineRange } from '#domain/import/mark-block.ts';
import type { LineKind } from '#domain/segment.ts';
import { isCollapsed, type Opened } from './line-groups.ts';

/** The line in hand, and where its caret stands. `tick` counts the moves that take the focus along. */
export type Active = { index: number; caret: number; tick: number };

export type LineEdits = {
  lines: ImportedLine[];
  /** The lines before each correction, the last one last. */
  past: ImportedLine[][];
  active: Active;
  /** Where a selection of several lines began; it reaches to the line in hand. */
  anchor: number | null;
  opened: Opened;
};

export type LineAct =
  | { act: 'begin'; lines: ImportedLine[] }
  | { act: 'go'; index: number; caret: number }
  /** Takes a line in hand, by the line itself; with `isExtending`, as the other end of the selection. */
  | { act: 'take'; line: ImportedLine; caret: number; isExtending: boolean }
  | { act: 'step'; by: 1 | -1; isExtending?: boolean }
  | { act: 'unselect' }
  | { act: 'kind'; kind: LineKind }
  | { act: 'toggle' }
  | { act: 'begin-article' }
  | { act: 'end-article' }
  | { act: 'merge' }
  | { act: 'merge-back' }
  | { act: 'split'; caret: number }
  | { act: 'undo' }
  | { act: 'open'; n: number };

export const beginWith = (lines: ImportedLine[]): LineEdits => {
  const first = lines.findIndex(({ kind }) => kind !== 'furniture');
  const active = { index: Math.max(first, 0), caret: 0, tick: 0 };
  return { lines, past: [], active, anchor: null, opened: new Set() };
};

/** The lines that an act is about: the selected ones, or the one in hand; wrapped paragraphs whole. */
export const rangeOf = ({ lines, active, anchor }: LineEdits): LineRange =>
  wholeParagraphs(lines, {
    from: Math.min(anchor ?? active.index, active.index),
    to: Math.max(anchor ?? active.index, active.index),
  });

const longestPast = 200;

/** The corrections of a person to the proposed lines, one at a time, each of which can be undone. */
export const editLines = (state: LineEdits, act: LineAct): LineEdits => {
  const { lines, past, active, opened } = state;
  const line = lines[active.index];
  const go = (index: number, caret: number): Active => ({ index, caret, tick: active.tick + 1 });
  const at = (to: Active, isExtending = false): LineEdits => ({
    ...state,
    active: to,
    anchor: isExtending && to.index !== (state.anchor ?? active.index) ? (state.anchor ?? active.index) : null,
  });
  const corrected = (next: ImportedLine[], to: Active, anchor: number | null = null): LineEdits =>
    next.length === lines.length && next.every((one, place) => one === lines[place])
      ? state
      : { ...state, lines: next, past: [...past.slice(1 - longestPast), lines], active: to, anchor };

  switch (act.act) {
    case 'begin':
      return beginWith(act.lines);
    case 'go':
      return at(go(act.index, act.caret));
    case 'take': {
      const index = lines.indexOf(act.line);
      return index === -1 ? state : at(go(index, act.caret), act.isExtending);
    }
    case 'step': {
      let index = active.index + act.by;
      while (isCollapsed(lines, index, opened, active.index)) index += act.by;
      const target = lines[index];
      return target ? at(go(index, act.by === 1 ? 0 : target.text.length), act.isExtending) : state;
    }
    case 'unselect':
      return state.anchor === null ? state : { ...state, anchor: null };
    case 'kind':
      return line
        ? corrected(
            changeKinds(lines, rangeOf(state), () => act.kind),
            active,
            state.anchor,
          )
        : state;
    case 'toggle': {
      if (!line) return state;
      const range = rangeOf(state);
      const isKept = lines.slice(range.from, range.to + 1).some(({ kind }) => kind !== 'furniture');
      const kindOf = isKept ? () => 'furniture' as const : (one: ImportedLine) => keptKind(state, one);
      return corrected(changeKinds(lines, range, kindOf), active, state.anchor);
    }
    case 'begin-article':
      return line ? corrected(beginArticle(lines, rangeOf(state).from), active) : state;
    case 'end-article':
      return line ? corrected(endArticle(lines, rangeOf(state).to), active) : state;
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
      return { ...state, lines: before, past: past.slice(0, -1), active: go(index, 0), anchor: null };
    }
    case 'open':
      return {
        ...state,
        opened: opened.has(act.n) ? new Set([...opened].filter((n) => n !== act.n)) : new Set([...opened, act.n]),
      };
  }
};

/** What a left-out line becomes when it is kept: what it last was. */
const keptKind = ({ past }: LineEdits, line: ImportedLine): LineKind => {
  for (const lines of past.toReversed()) {
    const earlier = lines.find((one) => one.n === line.n && one.text === line.text && one.kind !== 'furniture');
    if (earlier) return earlier.kind;
  }
  return 'paragraph';
};
