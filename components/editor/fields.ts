import type { CellPlace } from './cell-key.ts';
import { cellKey } from './cell-key.ts';

/** The text areas on the page, by cell: what focuses, measures and writes in them. */
export const createFields = () => {
  const fields = new Map<string, HTMLTextAreaElement>();
  // A field that nobody was in says that its caret is at the start.
  const visited = new WeakSet<HTMLTextAreaElement>();
  return {
    register: (place: CellPlace, field: HTMLTextAreaElement) => {
      const key = cellKey(place);
      fields.set(key, field);
      const visit = () => void visited.add(field);
      if (document.activeElement === field) visit();
      field.addEventListener('focus', visit);
      return () => {
        field.removeEventListener('focus', visit);
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
    /** What is selected in a field: where the caret is, or was when the person left. Null when it has no field or nobody was there. */
    selection: (place: CellPlace): readonly [from: number, to: number] | null => {
      const field = fields.get(cellKey(place));
      return field && visited.has(field) ? [field.selectionStart, field.selectionEnd] : null;
    },
    /** Whether something on the page is the field of a cell. */
    isField: (target: EventTarget | null): boolean => [...fields.values()].some((field) => field === target),
  };
};

export type Fields = ReturnType<typeof createFields>;
