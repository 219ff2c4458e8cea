'use client';

import { useTranslations } from 'next-intl';
import { History, PencilLine } from 'lucide-react';
import { maySuggest } from '#domain/suggestions/propose.ts';
import type { Cell } from '#components/editor/cell.ts';
import { cellKey, type CellPlace } from '#components/editor/cell-key.ts';
import { useEditor } from '#components/editor/editor-context.tsx';
import { useCell } from '#components/editor/use-cell.ts';
import { Button } from '#components/ui/button.tsx';
import { focusSuggestion } from './focus-suggestion.ts';
import { useMovedSinceDecision } from './use-moved-since-decision.ts';
import { useOpenSuggestions } from './use-open-suggestions.ts';

type Props = { cell: Cell; place: CellPlace; isActive: boolean };

const markClass = 'inline-flex items-center gap-1 rounded text-[12px] leading-tight text-review hover:underline';

/** Under a text: how many suggestions wait, whether it moved since the person decided, and the way to suggest. */
export const CellReviewMarks = ({ cell, place, isActive }: Props) => {
  const t = useTranslations('suggestions');
  const since = useTranslations('since');
  const { commands, circumstancesOf, document } = useEditor();
  const { translation } = useCell(cell);
  const open = useOpenSuggestions(document.id).get(cellKey(place))?.length ?? 0;
  const isMoved = useMovedSinceDecision(document.id).has(cellKey(place));
  const show = (tab: 'suggestions' | 'history') => {
    if (!isActive) commands.focus(place);
    commands.openPanel(tab);
  };
  const suggest = () => {
    commands.openPanel('suggestions');
    focusSuggestion();
  };
  return (
    <>
      {isActive && maySuggest(translation, circumstancesOf(place.language)) ? (
        <Button onPress={suggest}>{t('suggest')}</Button>
      ) : null}
      {open > 0 ? (
        <button type="button" className={markClass} onClick={() => show('suggestions')}>
          <PencilLine size={12} aria-hidden />
          {t('open', { count: open })}
        </button>
      ) : null}
      {isMoved ? (
        <button type="button" className={markClass} onClick={() => show('history')}>
          <History size={12} aria-hidden />
          {since('moved')}
        </button>
      ) : null}
    </>
  );
};
