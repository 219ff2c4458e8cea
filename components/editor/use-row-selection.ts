'use client';

import { useSyncExternalStore } from 'react';
import { flushSync } from 'react-dom';
import { useEditor } from './editor-context.tsx';

/** Whether a paragraph is selected, and how pointer and keys select. */
export const useRowSelection = (segmentId: string) => {
  const { selection, commands, store, shown } = useEditor();
  const read = () => selection.has(segmentId);
  const isSelected = useSyncExternalStore(selection.subscribe, read, read);
  return {
    isSelected,
    /** A press on the number; with Shift all that lies between. */
    press: (isRange: boolean) => {
      if (isRange) selection.extendTo(segmentId, commands.visibleSegments());
      else selection.toggle(segmentId);
    },
    /** From the row, with Shift and an arrow: it and the next. */
    extend: (step: 1 | -1) => {
      const inOrder = commands.visibleSegments();
      const next = inOrder[inOrder.indexOf(segmentId) + step];
      if (selection.read().size === 0) selection.toggle(segmentId);
      if (!next) return;
      selection.extendTo(next, inOrder);
      const language = store.active()?.language ?? shown[0];
      // The row is on the page only once its paragraph is the active one.
      if (language) flushSync(() => store.setActive({ segmentId: next, language }));
      if (language) commands.reveal({ segmentId: next, language });
      requestAnimationFrame(() =>
        document.querySelector<HTMLElement>(`[data-segment="${CSS.escape(next)}"]`)?.focus({ preventScroll: true }),
      );
    },
  };
};
