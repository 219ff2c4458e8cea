import type { Dispatch, KeyboardEvent } from 'react';
import type { LineAct } from './line-edits.ts';

/** The keys of a line in hand. Arrows move on only where the caret can go no further inside the line. */
export const lineKeys = (
  event: KeyboardEvent<HTMLTextAreaElement>,
  canMerge: boolean,
  dispatch: Dispatch<LineAct>,
): void => {
  if (event.nativeEvent.isComposing) return;
  const field = event.currentTarget;
  const { selectionStart: caret, selectionEnd } = field;
  const isControl = event.ctrlKey || event.metaKey;
  const act = (done: LineAct) => {
    event.preventDefault();
    dispatch(done);
  };
  switch (event.key) {
    case 'ArrowUp':
    case 'ArrowDown': {
      const by = event.key === 'ArrowUp' ? -1 : 1;
      if (event.altKey) return act({ act: 'step', by });
      if (event.shiftKey && !isControl) return act({ act: 'step', by, isExtending: true });
      if (isControl) return;
      const left = () =>
        field.selectionStart === caret && document.activeElement === field && dispatch({ act: 'step', by });
      // The browser moves the caret after this handler: whether it could tells if the line ends here.
      requestAnimationFrame(left);
      return;
    }
    case 'Enter':
      return act(isControl ? { act: 'toggle' } : { act: 'split', caret });
    case 'Backspace':
      return caret === 0 && selectionEnd === 0 ? act({ act: 'merge-back' }) : undefined;
    case 'Delete':
      return caret === field.value.length && canMerge ? act({ act: 'merge' }) : undefined;
    case 'Escape':
      return dispatch({ act: 'unselect' });
    case 'z':
    case 'Z':
      return isControl && !event.shiftKey ? act({ act: 'undo' }) : undefined;
    default:
      return undefined;
  }
};
