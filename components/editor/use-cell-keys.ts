'use client';

import { useCallback, type KeyboardEvent } from 'react';
import { actionOf } from '#domain/keys/action-of.ts';
import { caretLine } from './caret-line.ts';
import type { CellPlace } from './cell-key.ts';
import type { EditorCommands } from './commands.ts';
import { useEditor } from './editor-context.tsx';
import { keyPress } from './key-press.ts';
import { useBindings } from './use-bindings.ts';
import { usePlatform } from './use-platform.ts';

type Typing = { field: HTMLTextAreaElement; mirror: HTMLElement; place: CellPlace; commands: EditorCommands };

/** Moves by arrow from the edge of a text; gives whether it did. */
const leaveByArrow = ({ field, mirror, commands }: Typing, step: 1 | -1): boolean => {
  if (field.selectionStart !== field.selectionEnd) return false;
  const { isFirst, isLast } = caretLine(mirror, field.selectionStart);
  return (step === -1 ? isFirst : isLast) && commands.move(step);
};

/** The keys of a cell (domain.md §7). What is not taken stays with the browser. */
export const useCellKeys = (place: CellPlace) => {
  const { commands } = useEditor();
  const platform = usePlatform();
  const bindings = useBindings();
  return useCallback(
    (event: KeyboardEvent<HTMLTextAreaElement>, mirror: HTMLElement) => {
      const action = actionOf(keyPress(event.nativeEvent), platform, bindings);
      const typing = { field: event.currentTarget, mirror, place, commands };
      const isTaken = (): boolean => {
        switch (action) {
          case 'act':
            commands.act(place, 'next');
            return true;
          case 'act-and-find':
            commands.act(place, 'needed');
            return true;
          case 'previous':
            commands.move(-1);
            return true;
          case 'next':
            commands.move(1);
            return true;
          case 'up':
            return leaveByArrow(typing, -1);
          case 'down':
            return leaveByArrow(typing, 1);
          case 'next-language':
            return commands.moveLanguage(1);
          case 'previous-language':
            return commands.moveLanguage(-1);
          case 'leave':
            event.currentTarget.closest<HTMLElement>('[role=row]')?.focus();
            return true;
          case 'copy-source':
            commands.copySource(place);
            return true;
          case 'place-mark':
            commands.placeMark(place);
            return true;
          case 'undo':
            commands.undo();
            return true;
          case 'redo':
            commands.redo();
            return true;
          case 'insert-match-1':
          case 'insert-match-2':
          case 'insert-match-3':
            commands.insertMatch(place, Number(action.at(-1)) - 1);
            return true;
          case 'narrow-no-break-space':
            commands.insertNarrowNoBreakSpace(place);
            return true;
          case 'characters':
            commands.open({ name: 'characters', place });
            return true;
          case 'comment':
            commands.comment(place);
            return true;
          case 'no-break-space':
            commands.insertNoBreakSpace(place);
            return true;
          default:
            // The page's own keys, or text.
            return false;
        }
      };
      if (!isTaken()) return;
      event.preventDefault();
      event.stopPropagation();
    },
    [commands, place, platform, bindings],
  );
};
