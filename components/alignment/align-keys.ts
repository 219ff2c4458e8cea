import type { Dispatch, KeyboardEvent } from 'react';
import type { AlignmentAct } from './alignment-edits.ts';

/** The keys of a text beside the French. Arrows move on only where the caret can go no further inside it. */
export const alignKeys = (
  event: KeyboardEvent<HTMLTextAreaElement>,
  key: number,
  dispatch: Dispatch<AlignmentAct>,
): void => {
  if (event.nativeEvent.isComposing) return;
  const field = event.currentTarget;
  const { selectionStart: caret, selectionEnd, value } = field;
  const isControl = event.ctrlKey || event.metaKey;
  const act = (done: AlignmentAct) => {
    event.preventDefault();
    dispatch(done);
  };
  switch (event.key) {
    case 'ArrowUp':
    case 'ArrowDown': {
      const by = event.key === 'ArrowUp' ? -1 : 1;
      if (event.altKey) return act(event.shiftKey ? { act: 'move', key, by } : { act: 'step', key, by });
      if (event.shiftKey || isControl) return undefined;
      // The browser moves the caret after this handler: whether it could tells if the text ends here.
      requestAnimationFrame(() => {
        const isStuck = field.selectionStart === caret && document.activeElement === field;
        if (isStuck && (by === -1 ? caret === 0 : caret === value.length)) dispatch({ act: 'step', key, by });
      });
      return undefined;
    }
    case 'Enter':
      return act(
        isControl
          ? { act: 'confirm', key, onto: event.shiftKey ? 'doubtful' : 'next' }
          : { act: 'split', key, at: caret },
      );
    case 'Backspace':
      if (isControl && event.shiftKey) return act({ act: 'toggle-out', key });
      return caret === 0 && selectionEnd === 0 ? act({ act: 'join-back', key }) : undefined;
    case 'Delete':
      return caret === value.length && !isControl ? act({ act: 'join', key }) : undefined;
    case 'z':
    case 'Z':
      return isControl ? act({ act: event.shiftKey ? 'redo' : 'undo' }) : undefined;
    case 'y':
      return event.ctrlKey ? act({ act: 'redo' }) : undefined;
    default:
      return undefined;
  }
};
