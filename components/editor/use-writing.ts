'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import type { Circumstances } from '#domain/workflow/circumstances.ts';
import type { TargetLanguage } from '#locales/languages/language.ts';
import { useAnnounce } from '#components/ui/announcer.tsx';
import type { CellPlace } from './cell-key.ts';
import type { EditorCommands } from './commands.ts';
import { createEditHistory } from './edit-history.ts';
import type { EditorStore } from './editor-store.ts';
import type { Fields } from './fields.ts';
import { useLatest } from './use-latest.ts';
import { createWriting, type NotDone, type Writing } from './writing.ts';

type Ground = {
  store: EditorStore;
  fields: Fields;
  shown: readonly TargetLanguage[];
  circumstancesOf: (language: TargetLanguage) => Circumstances;
  focus: (place: CellPlace) => void;
  page: Pick<EditorCommands, 'setView'>;
};

/** Writing into the cells of this page, with its one history; the same object as long as the page stands. */
export const useWriting = (ground: Ground): Writing => {
  const t = useTranslations('editor.history');
  const refusals = useTranslations('refusal');
  const announce = useAnnounce();
  const say = (not: NotDone) => (not === 'nothing' || not === 'moved' ? t(not) : refusals(not));
  const latest = useLatest({ ...ground, announce, t, say });
  const [writing] = useState(() =>
    createWriting({
      history: createEditHistory(),
      cell: (place) => latest.current.store.cell(place),
      circumstancesOf: (language) => latest.current.circumstancesOf(language),
      selection: (place) => latest.current.fields.selection(place),
      goTo: (place, caret) => {
        const { shown, page, focus, fields } = latest.current;
        // What was typed in a language that is no longer shown comes back into sight.
        if (!shown.includes(place.language)) flushSync(() => page.setView([place.language]));
        focus(place);
        fields.select(place, caret, caret);
      },
      atOnce: (change) => flushSync(change),
      tell: (outcome) =>
        latest.current.announce('did' in outcome ? latest.current.t(outcome.did) : latest.current.say(outcome.not)),
    }),
  );
  const { undo, redo } = writing;
  const { fields } = ground;
  useEffect(() => {
    // The browser's own menu undoes by its own memory, which knows nothing of other cells.
    const onInput = (event: InputEvent) => {
      const isUndo = event.inputType === 'historyUndo';
      if ((!isUndo && event.inputType !== 'historyRedo') || !fields.isField(event.target)) return;
      event.preventDefault();
      if (isUndo) undo();
      else redo();
    };
    document.addEventListener('beforeinput', onInput);
    return () => document.removeEventListener('beforeinput', onInput);
  }, [fields, undo, redo]);
  return writing;
};
