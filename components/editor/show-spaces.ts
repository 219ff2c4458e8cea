import { useSyncExternalStore } from 'react';
import { narrowNoBreakSpace, noBreakSpace } from '#locales/languages/language-facts.ts';
import type { Decoration } from './decoration.ts';
import { createSignal } from './signal.ts';

const name = 'triptyque-show-spaces';
const signal = createSignal();
let isShown: boolean | null = null;

const read = (): boolean => {
  try {
    return (isShown ??= localStorage.getItem(name) === 'yes');
  } catch {
    return (isShown ??= false);
  }
};

/** Shows or hides the spaces that do not break, here and the next time; gives whether they are shown now. */
export const toggleSpaces = (): boolean => {
  isShown = !read();
  try {
    localStorage.setItem(name, isShown ? 'yes' : 'no');
  } catch {
    // A forbidden storage: it holds for this page.
  }
  signal.tell();
  return isShown;
};

/** Whether the spaces that do not break are shown. */
export const useShowSpaces = (): boolean => useSyncExternalStore(signal.subscribe, read, () => false);

/** Where the spaces stand that do not break. */
export const spacesIn = (text: string): Decoration[] =>
  [...text.matchAll(/[\u00A0\u202F]/g)].map(({ 0: space, index }) => ({
    from: index,
    to: index + 1,
    look: space === noBreakSpace ? 'space' : space === narrowNoBreakSpace ? 'narrow-space' : 'space',
  }));
