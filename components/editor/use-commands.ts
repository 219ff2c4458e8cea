'use client';

import { useQueryClient } from '@tanstack/react-query';
import { useTranslations } from 'next-intl';
import { useMemo, useState } from 'react';
import type { Circumstances } from '#domain/workflow/circumstances.ts';
import { plain } from '#domain/text.ts';
import { narrowNoBreakSpace, noBreakSpace } from '#locales/languages/language-facts.ts';
import type { TargetLanguage } from '#locales/languages/language.ts';
import { query } from '#components/api/client.ts';
import { useAnnounce } from '#components/ui/announcer.tsx';
import type { CellPlace } from './cell-key.ts';
import type { EditorCommands } from './commands.ts';
import type { EditorStore } from './editor-store.ts';
import { createFields } from './fields.ts';
import { usePlaceMark } from './marks/use-place-mark.ts';
import { matchesFor } from './matches-for.ts';
import type { ParagraphLoader } from './paragraph-loader.ts';
import type { TalkPlace } from './talk-place.ts';
import { selectedWords } from './selected-words.ts';
import { toggleSpaces } from './show-spaces.ts';
import { useLatest } from './use-latest.ts';
import { useMainAct } from './use-main-act.ts';
import { useMoves } from './use-moves.ts';
import { useWriting } from './use-writing.ts';
import type { Visible } from './visible.ts';

type Ground = {
  store: EditorStore;
  loader: ParagraphLoader;
  visible: Visible;
  shown: readonly TargetLanguage[];
  circumstancesOf: (language: TargetLanguage) => Circumstances;
  page: Pick<EditorCommands, 'openPanel' | 'closePanel' | 'open' | 'setView' | 'setFilters'> & {
    openTalk: (place: TalkPlace) => void;
  };
};

/** What can be done in the editor; the same object as long as the page stands, so that no cell is drawn again for it. */
export const useCommands = (ground: Ground): EditorCommands => {
  const t = useTranslations('editor');
  const announce = useAnnounce();
  const client = useQueryClient();
  const [fields] = useState(createFields);
  const moves = useMoves({ ...ground, fields });
  const mainAct = useLatest(useMainAct(ground.store, ground.circumstancesOf));
  const latest = useLatest({ ...ground, t, announce });
  const writing = useWriting({ ...ground, fields, focus: moves.focus });
  const placeMark = usePlaceMark({ store: ground.store, fields, writing });
  return useMemo(() => {
    const copySource = (place: CellPlace) => {
      const source = latest.current.store.segment(place.segmentId)?.source ?? plain('');
      if (writing.write(place, source.text, undefined, source.marks))
        latest.current.announce(latest.current.t('announceCopied'));
    };
    /** What is said of the French belongs to the cell of the paragraph that one is in. */
    const enter = ({ segmentId, language }: TalkPlace) => {
      const { store, shown } = latest.current;
      const [first] = shown;
      if (language !== 'fr') store.setActive({ segmentId, language });
      else if (store.active()?.segmentId !== segmentId && first) store.setActive({ segmentId, language: first });
    };
    const insertMatch = async (place: CellPlace, nth: number) => {
      const { announce: tell, t: say } = latest.current;
      try {
        const match = (await client.query(matchesFor(query, place)))[nth];
        if (!match) return tell(say('announceNoMatch', { number: nth + 1 }));
        if (writing.insertText(place, match.text, 'memory', match.marks)) tell(say('announceMatch'));
      } catch {
        tell(say('announceNoMatch', { number: nth + 1 }));
      }
    };
    return {
      ...moves,
      ...writing,
      fields,
      act: (place, then) => {
        if (!mainAct.current(place)) return;
        if (then === 'needed') moves.moveToNeeded();
        else if (!moves.move(1)) moves.focus(place);
      },
      copySource,
      placeMark,
      reveal: (place) => fields.reveal(place),
      insertNoBreakSpace: (place) => void writing.write(place, noBreakSpace),
      insertNarrowNoBreakSpace: (place) => void writing.write(place, narrowNoBreakSpace),
      insertMatch: (place, nth) => void insertMatch(place, nth),
      toggleSpaces: () => {
        const isShown = toggleSpaces();
        latest.current.announce(latest.current.t(isShown ? 'announceSpacesShown' : 'announceSpacesHidden'));
      },
      lookUp: (selected = selectedWords()) => latest.current.page.open({ name: 'find', ...selected }),
      openPanel: (tab) => latest.current.page.openPanel(tab),
      comment: (place) => {
        enter(place);
        latest.current.page.openTalk(place);
      },
      showTalk: (place) => {
        enter(place);
        latest.current.page.openPanel('talk');
      },
      closePanel: () => latest.current.page.closePanel(),
      open: (dialog) => latest.current.page.open(dialog),
      setView: (view) => latest.current.page.setView(view),
      setFilters: (filters) => latest.current.page.setFilters(filters),
      visibleSegments: () => {
        const { visible, store } = latest.current;
        return Array.from({ length: visible.count }, (_, nth) => store.segmentAt(visible.at(nth))?.id).filter(
          (id) => id !== undefined,
        );
      },
    };
  }, [fields, moves, writing, placeMark, mainAct, latest, client]);
};
