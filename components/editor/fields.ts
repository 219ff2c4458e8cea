import type { CellPlace } from './cell-key.ts';
import { cellKey } from './cell-key.ts';

/** The text areas on the page, by cell: what focuses, measures and writes in them. */
export const createFields = () => {
  const fields = new Map<string, HTMLTextAreaElement>();
  return {
    register: (place: CellPlace, field: HTMLTextAreaElement) => {
      const key = cellKey(place);
      fields.set(key, field);
      return () => {
        if (fields.get(key) === field) fields.delete(key);
      };
    },
    focus: (place: CellPlace): boolean => {
      const field = fields.get(cellKey(place));
      if (!field) return false;
      field.focus({ preventScroll: true });
      field.closest('[role=row]')?.scrollIntoView({ block: 'nearest' });
      return true;
    },
    /** Brings a cell into sight without going there. */
    reveal: (place: CellPlace) => {
      fields.get(cellKey(place))?.closest('[role=row]')?.scrollIntoView({ block: 'nearest' });
    },
    select: (place: CellPlace, from: number, to: number) => {
      fields.get(cellKey(place))?.setSelectionRange(from, to);
    },
    /** Writes as if the person had typed, so that the browser's own undo takes it back. */
    write: (place: CellPlace, text: string, span?: readonly [from: number, to: number]): boolean => {
      const field = fields.get(cellKey(place));
      if (!field || field.readOnly) return false;
      field.focus({ preventScroll: true });
      if (span) field.setSelectionRange(...span);
      // The only way that keeps the undo history of a text area; every browser still has it.
      // oxlint-disable-next-line typescript/no-deprecated
      if (!document.execCommand('insertText', false, text)) {
        field.setRangeText(text, field.selectionStart, field.selectionEnd, 'end');
        field.dispatchEvent(new Event('input', { bubbles: true }));
      }
      return true;
    },
  };
};

export type Fields = ReturnType<typeof createFields>;
