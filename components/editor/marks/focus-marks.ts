import { cellKey, type CellPlace } from '../cell-key.ts';

/** What the row of a cell's marks is known by on the page. */
export const marksRowId = (place: CellPlace): string => `marks-${cellKey(place)}`;

/** Puts the cursor into the marks of a cell: where a note waits for its translation, else on the first of them. */
export const focusMarks = (place: CellPlace): void => {
  const row = document.getElementById(marksRowId(place));
  const waiting = row?.querySelector<HTMLElement>('textarea[data-waits]');
  (waiting ?? row?.querySelector<HTMLElement>('button, textarea'))?.focus();
};
