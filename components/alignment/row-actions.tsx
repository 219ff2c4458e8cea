'use client';

import { useTranslations } from 'next-intl';
import type { Dispatch } from 'react';
import { Button } from '#components/ui/button.tsx';
import type { AlignedRow, AlignmentAct } from './alignment-edits.ts';

type Props = {
  row: AlignedRow;
  isFirst: boolean;
  isLast: boolean;
  caretOf: () => number;
  dispatch: Dispatch<AlignmentAct>;
};

/** What can be done with the text in hand: the keys, for the mouse. */
export const RowActions = ({ row: { key, text, isOut, isDoubtful }, isFirst, isLast, caretOf, dispatch }: Props) => {
  const t = useTranslations('align');
  const isEmpty = text.text === '';
  return (
    <div className="mt-2 flex flex-wrap items-center justify-end gap-1.5">
      {isDoubtful ? (
        <Button small look="primary" onPress={() => dispatch({ act: 'confirm', key, onto: 'doubtful' })}>
          {t(isEmpty ? 'confirmNone' : 'confirm')}
        </Button>
      ) : null}
      <Button small isDisabled={isEmpty || isOut} onPress={() => dispatch({ act: 'split', key, at: caretOf() })}>
        {t('split')}
      </Button>
      <Button small isDisabled={isLast || isOut} onPress={() => dispatch({ act: 'join', key })}>
        {t('join')}
      </Button>
      <Button small isDisabled={isEmpty || isFirst} onPress={() => dispatch({ act: 'move', key, by: -1 })}>
        {t('moveUp')}
      </Button>
      <Button small isDisabled={isEmpty || isLast} onPress={() => dispatch({ act: 'move', key, by: 1 })}>
        {t('moveDown')}
      </Button>
      <Button small isDisabled={isEmpty} onPress={() => dispatch({ act: 'toggle-out', key })}>
        {t(isOut ? 'putBack' : 'leaveOut')}
      </Button>
    </div>
  );
};
