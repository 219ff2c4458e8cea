'use client';

import { useEffect } from 'react';
import { actionOf } from '#domain/keys/action-of.ts';
import type { EditorCommands } from './commands.ts';
import { keyPress } from './key-press.ts';
import { useBindings } from './use-bindings.ts';
import { usePlatform } from './use-platform.ts';

const isField = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/.test(target.tagName));

/** The keys that hold anywhere on the page. Dialogs keep their own. */
export const usePageKeys = (commands: EditorCommands): void => {
  const platform = usePlatform();
  const bindings = useBindings();
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || document.querySelector('[role=dialog]')) return;
      const action = actionOf(keyPress(event), platform, bindings);
      if (action === 'palette') commands.open({ name: 'palette' });
      else if (action === 'find') commands.open({ name: 'find' });
      else if (action === 'concordance') commands.lookUp();
      else if (action === 'show-spaces') commands.toggleSpaces();
      else if (action === 'checks') commands.openPanel('checks');
      else if (action === 'keys' || (action === 'keys-outside-a-field' && !isField(event.target)))
        commands.open({ name: 'keys' });
      else if (action === 'previous' && !isField(event.target)) commands.move(-1);
      else if (action === 'next' && !isField(event.target)) commands.move(1);
      else if (action === 'undo' && !isField(event.target)) commands.undo();
      else if (action === 'redo' && !isField(event.target)) commands.redo();
      else return;
      event.preventDefault();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [commands, platform, bindings]);
};
