'use client';

import { useTranslations } from 'next-intl';
import { useCallback } from 'react';
import type { Circumstances } from '#domain/workflow/circumstances.ts';
import { mainAct } from '#domain/workflow/main-act.ts';
import type { TargetLanguage } from '#locales/languages/language.ts';
import { api } from '#components/api/client.ts';
import { useAnnounce } from '#components/ui/announcer.tsx';
import { cellKey, type CellPlace } from './cell-key.ts';
import type { EditorStore } from './editor-store.ts';
import { foresee } from './foresee.ts';

const calls = {
  'mark-done': api.translations.markDone,
  approve: api.translations.approve,
  'accept-edit': api.translations.acceptEdit,
  acknowledge: (cell: Parameters<typeof api.translations.approve>[0]) =>
    api.translations.answer({ ...cell, kind: 'accepted' }),
};
const said = {
  'mark-done': 'announceDone',
  approve: 'announceApproved',
  'accept-edit': 'announceApproved',
  acknowledge: 'announceAcknowledged',
} as const;

/**
 * Marks done, approves or accepts, whichever the cell calls for. What the rules refuse is said at the cell at once; gives
 * whether one may go on, while the server still answers.
 */
export const useMainAct = (store: EditorStore, circumstancesOf: (language: TargetLanguage) => Circumstances) => {
  const t = useTranslations('editor');
  const sentences = useTranslations('refusal');
  const announce = useAnnounce();
  return useCallback(
    (place: CellPlace): boolean => {
      const cell = store.cell(place);
      if (!cell) return false;
      const circumstances = circumstancesOf(place.language);
      const translation = cell.provisional();
      const act = mainAct(translation, circumstances);
      if (act === 'go-on') {
        void cell.flush();
        return true;
      }
      const key = cellKey(place);
      const foreseen = foresee(act, translation, circumstances, {
        found: store.found(key),
        ignored: store.ignored(key),
      });
      if (!foreseen.ok) {
        cell.refuse(foreseen.refusal);
        return false;
      }
      void cell
        .act(foreseen.after, (version) => calls[act]({ ...place, version }))
        .then((isDone) => announce(isDone ? t(said[act]) : sentences(cell.read().refusal ?? 'broken')));
      return true;
    },
    [store, circumstancesOf, t, sentences, announce],
  );
};
