import type { TranslationView } from '#contract/translations.ts';
import { cellKey } from './cell-key.ts';
import type { EditorStore } from './editor-store.ts';

/**
 * Texts that changed before their paragraph was loaded: a page of paragraphs that was on its way meanwhile may still hold
 * the text before.
 */
export const createLateTexts = (store: Pick<EditorStore, 'apply' | 'translation' | 'subscribeRows'>) => {
  const waiting = new Map<string, TranslationView>();
  return {
    apply: (newest: TranslationView) => {
      if (store.translation(newest)) store.apply(newest);
      else waiting.set(cellKey(newest), newest);
    },
    /** Hands them over as their paragraphs come; gives the way to stop. */
    watch: () =>
      store.subscribeRows(() => {
        for (const [key, newest] of waiting) {
          if (!store.translation(newest)) continue;
          waiting.delete(key);
          store.apply(newest);
        }
      }),
  };
};
