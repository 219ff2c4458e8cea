/** A text that did not reach the server, and the version of the cell it was typed on. */
export type Unsaved = { text: string; version: number };

const keyOf = (personId: string, cell: string): string => `triptyque-unsaved:${personId}:${cell}`;

/** Keeps texts that did not reach the server in this browser, so that a closed tab or a crash loses nothing. */
export const unsavedStore = (personId: string) => ({
  read: (cell: string): Unsaved | null => {
    try {
      const kept = localStorage.getItem(keyOf(personId, cell));
      return kept === null ? null : (JSON.parse(kept) as Unsaved);
    } catch {
      return null;
    }
  },
  keep: (cell: string, unsaved: Unsaved): void => {
    try {
      localStorage.setItem(keyOf(personId, cell), JSON.stringify(unsaved));
    } catch {
      // A full or forbidden storage: the text is still in its field.
    }
  },
  drop: (cell: string): void => {
    try {
      localStorage.removeItem(keyOf(personId, cell));
    } catch {
      // As above.
    }
  },
});
