import type { AlignedRow } from './alignment-edits.ts';

export type RowGroup = { kind: 'row'; index: number } | { kind: 'folded'; from: number; to: number; doubtful: number };

/** Up to so many rows, all are shown. */
const short = 80;
/** The most rows that are drawn at once, around the one in hand. */
const most = 300;
/** Rows on both sides of what is looked at. */
const around = 2;

/** What of the rows is drawn: in a long document what somebody has to look at and what surrounds it; the rest is folded away. */
export const rowGroups = (rows: readonly AlignedRow[], opened: ReadonlySet<number>, active: number): RowGroup[] => {
  const isShown = rows.length <= short ? rows.map(() => true) : shownOf(rows, opened, active);
  const groups: RowGroup[] = [];
  for (const [index, row] of rows.entries()) {
    const last = groups.at(-1);
    if (isShown[index]) groups.push({ kind: 'row', index });
    else if (last?.kind === 'folded') {
      last.to = index + 1;
      last.doubtful += Number(row.isDoubtful);
    } else groups.push({ kind: 'folded', from: index, to: index + 1, doubtful: Number(row.isDoubtful) });
  }
  return groups;
};

const shownOf = (rows: readonly AlignedRow[], opened: ReadonlySet<number>, active: number): boolean[] => {
  const wanted = rows.map(() => false);
  for (const [at, row] of rows.entries()) {
    if (opened.has(row.key)) wanted[at] = true;
    if (!row.isDoubtful && at !== active) continue;
    for (let near = Math.max(0, at - around); near <= Math.min(rows.length - 1, at + around); near += 1) {
      wanted[near] = true;
    }
  }
  // Too many to draw: those nearest to where one is.
  const shown = rows.map(() => false);
  let left = most;
  for (let far = 0; far < rows.length && left > 0; far += 1) {
    for (const at of far === 0 ? [active] : [active + far, active - far]) {
      if (!wanted[at] || left === 0) continue;
      shown[at] = true;
      left -= 1;
    }
  }
  return shown;
};
