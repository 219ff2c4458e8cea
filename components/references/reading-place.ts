import { createSignal } from '#components/editor/signal.ts';

/** Which reference is open beside the texts, and what of it was asked for; `tick` counts such wishes. */
export type ReadingPlace = { referenceId: string; paragraph: number; words: string; tick: number };

let place: ReadingPlace | null = null;
const signal = createSignal();

/** The reading pane of this page: who finds something in a reference opens it here. */
export const readingPlace = {
  subscribe: signal.subscribe,
  read: (): ReadingPlace | null => place,
  open: (referenceId: string, paragraph = 0, words = ''): void => {
    place = { referenceId, paragraph, words, tick: (place?.tick ?? 0) + 1 };
    signal.tell();
  },
  close: (): void => {
    place = null;
    signal.tell();
  },
};
