import type { EditorView } from '#contract/documents.ts';
import type { Unsaved } from '#components/unsaved/unsaved.ts';
import { cellKey, type CellPlace } from './cell-key.ts';
import type { EditorStore } from './editor-store.ts';

/** Whoever has not typed for so long has looked up. */
const pause = 1500;
const around = 60;

type Door = {
  store: Pick<EditorStore, 'active' | 'begin' | 'cells' | 'ledger' | 'setActive' | 'source'>;
  /** The document around a paragraph, or from where the person would begin when the source no longer has it. */
  open: (place: CellPlace, size: number) => Promise<EditorView>;
  keep: (unsaved: Unsaved, place: CellPlace) => void;
  /** Whose words are kept. */
  personId: string;
};

/**
 * Goes on with another source version without taking a text away from whoever types in it: their paragraph comes with the
 * new version at once, so that its field stays. When it is gone, the old version stays until they pause, and what they
 * wrote there is kept, to be seen and copied.
 */
export const createSourceSwitch = ({ store, open, keep, personId }: Door) => {
  let turn = 0;
  const keepWords = (place: CellPlace) => {
    const cell = store.cells.get(cellKey(place));
    const read = cell?.read();
    // What did not reach the server is kept already, and says so when its save is refused.
    if (!cell || !read || cell.isUnsaved() || read.text === '' || read.translation.lastEditorId !== personId) return;
    const { text, marks, translation } = read;
    keep({ text, marks, version: translation.version, ancestor: '', origin: 'human', sent: [] }, place);
    store.ledger.report(cellKey(place), 'failed', 'not-found');
  };

  return async (next: EditorView): Promise<void> => {
    const mine = (turn += 1);
    const place = store.active();
    const found = place && (await open(place, around).catch(() => null));
    if (mine !== turn || next.document.source.number === store.source()) return;
    if (!place || !found) return store.begin(next);
    if (found.segments.some(({ id }) => id === place.segmentId)) return store.begin(found);
    await untilPaused(() => store.cells.get(cellKey(place))?.read().text ?? '');
    if (mine !== turn) return;
    keepWords(place);
    store.begin(found);
    if (found.place) store.setActive({ segmentId: found.place.segmentId, language: place.language });
  };
};

/** Waits until a text has stood for a while. */
const untilPaused = async (read: () => string): Promise<void> => {
  for (let before: string | null = null; before !== read();) {
    before = read();
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
};
