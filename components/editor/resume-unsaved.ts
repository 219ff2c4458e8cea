import type { UnsavedStore } from '#components/unsaved/open-unsaved.ts';
import type { KeptEdit } from '#components/unsaved/unsaved.ts';
import type { Cell } from './cell.ts';
import { cellPlace, type CellPlace } from './cell-key.ts';
import type { SaveLedger } from './save-ledger.ts';

type Cells = {
  cell: (place: CellPlace) => Cell | undefined;
  subscribeRows: (listener: () => void) => () => void;
  /** Whether all of the document is here. */
  isComplete: () => boolean;
  ledger: Pick<SaveLedger, 'report'>;
};

export const isContacts = (part: string): boolean => part.startsWith('contacts:');

/**
 * Takes up what was typed in a document and did not reach the server, in cells that nobody has looked at too; those whose
 * paragraph is not loaded yet wait for it. Gives what ends it.
 */
export const resumeUnsaved = (store: Cells, unsaved: UnsavedStore, documentId: string): (() => void) => {
  let waiting: KeptEdit[] = [];
  let isOver = false;
  const take = (edit: KeptEdit): boolean => {
    const place = cellPlace(edit.part);
    const cell = place && store.cell(place);
    cell?.resume(edit);
    return Boolean(cell);
  };
  const again = () => {
    if (waiting.length === 0) return;
    waiting = waiting.filter((edit) => !take(edit));
    // What the source no longer has is said, and stays until its author lets it go.
    if (store.isComplete()) for (const { part } of waiting) store.ledger.report(part, 'failed', 'not-found');
  };
  const stop = store.subscribeRows(again);
  void unsaved.takeUp(
    documentId,
    (part) => !isOver && !isContacts(part),
    (edit) => {
      if (isOver || take(edit)) return;
      waiting.push(edit);
      again();
    },
  );
  return () => {
    isOver = true;
    stop();
  };
};
