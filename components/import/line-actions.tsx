'use client';

import { useTranslations } from 'next-intl';
import type { Dispatch } from 'react';
import { lineKinds, type LineKind } from '#domain/segment.ts';
import { Button } from '#components/ui/button.tsx';
import type { LineAct } from './line-edits.ts';

/** What is in hand: one line, or several that are selected. */
export type InHand = {
  /** How many lines are selected; 0 where the line stands alone. */
  selected: number;
  /** What they are; null where they differ. */
  kind: LineKind | null;
  /** Whether any of them is kept. */
  isKept: boolean;
  canMerge: boolean;
};

type Props = { n: number; inHand: InHand; dispatch: Dispatch<LineAct>; caretOf: () => number };

/** What can be done with the line in hand, or with the lines selected up to it. */
export const LineActions = ({ n, inHand: { selected, kind: own, isKept, canMerge }, dispatch, caretOf }: Props) => {
  const t = useTranslations('import');
  const kind = useTranslations('kind');
  return (
    <div className="mt-2 flex flex-wrap items-center gap-1.5 pr-3 pl-3 sm:pl-[56px]">
      {selected > 0 ? (
        <span className="tabular mr-1 text-[13px] font-medium">{t('selected', { count: selected })}</span>
      ) : null}
      <select
        aria-label={selected > 0 ? t('kindOfMany') : t('kindOf', { n })}
        value={own ?? ''}
        onChange={(event) => dispatch({ act: 'kind', kind: event.target.value as LineKind })}
        className="min-h-7 rounded border border-line-strong bg-surface px-1.5 text-[13px] text-ink"
      >
        {own === null ? (
          <option value="" disabled>
            –
          </option>
        ) : null}
        {lineKinds.map((one) => (
          <option key={one} value={one}>
            {kind(one)}
          </option>
        ))}
      </select>
      <Button small onPress={() => dispatch({ act: 'toggle' })}>
        {t(isKept ? 'leave' : 'keep')}
      </Button>
      {selected > 0 ? (
        <Button small onPress={() => dispatch({ act: 'unselect' })}>
          {t('unselect')}
        </Button>
      ) : (
        <>
          <Button small onPress={() => dispatch({ act: 'split', caret: caretOf() })}>
            {t('split')}
          </Button>
          <Button small isDisabled={!canMerge} onPress={() => dispatch({ act: 'merge' })}>
            {t('merge')}
          </Button>
        </>
      )}
      <Button small look="quiet" onPress={() => dispatch({ act: 'begin-article' })}>
        {t('beginHere')}
      </Button>
      <Button small look="quiet" onPress={() => dispatch({ act: 'end-article' })}>
        {t('endHere')}
      </Button>
    </div>
  );
};
