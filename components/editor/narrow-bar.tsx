'use client';

import { useTranslations } from 'next-intl';
import { ArrowDown, ArrowUp } from 'lucide-react';
import { Button } from '#components/ui/button.tsx';
import type { Cell } from './cell.ts';
import type { CellPlace } from './cell-key.ts';
import { useEditor } from './editor-context.tsx';
import { offersOf } from './offers-of.ts';
import { useActive, useCell } from './use-cell.ts';

/** On a narrow screen: the bar for moving, and the main act of the text one is in. */
export const NarrowBar = () => {
  const { store } = useEditor();
  const active = useActive();
  const cell = active && store.cell(active);
  return active && cell ? <Bar place={active} cell={cell} /> : null;
};

const Bar = ({ place, cell }: { place: CellPlace; cell: Cell }) => {
  const t = useTranslations('editor');
  const { commands, circumstancesOf } = useEditor();
  useCell(cell);
  const { main } = offersOf(cell.provisional(), circumstancesOf(place.language));
  return (
    <nav
      aria-label={t('moving')}
      className="grid grid-cols-[48px_48px_1fr] gap-2 border-t border-line-strong bg-surface px-3.5 pt-2.5 pb-[max(18px,env(safe-area-inset-bottom))] wide:hidden"
    >
      <Button className="h-11" aria-label={t('previous')} onPress={() => commands.move(-1)}>
        <ArrowUp size={16} aria-hidden />
      </Button>
      <Button className="h-11" aria-label={t('next')} onPress={() => commands.move(1)}>
        <ArrowDown size={16} aria-hidden />
      </Button>
      {main ? (
        <Button look="primary" className="h-11" onPress={() => commands.act(place, 'next')}>
          {t(main)}
        </Button>
      ) : (
        <Button className="h-11" onPress={commands.moveToNeeded}>
          {t('nextNeeded')}
        </Button>
      )}
    </nav>
  );
};
