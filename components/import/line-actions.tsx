'use client';

import { useTranslations } from 'next-intl';
import type { Dispatch } from 'react';
import type { ImportedLine } from '#domain/import/imported-line.ts';
import { lineKinds, type LineKind } from '#domain/segment.ts';
import { Button } from '#components/ui/button.tsx';
import type { LineAct } from './line-edits.ts';

type Props = { line: ImportedLine; canMerge: boolean; dispatch: Dispatch<LineAct>; caretOf: () => number };

/** What can be done with the line in hand. */
export const LineActions = ({ line, canMerge, dispatch, caretOf }: Props) => {
  const t = useTranslations('import');
  const kind = useTranslations('kind');
  return (
    <div className="mt-2 flex flex-wrap items-center gap-1.5 pr-3 pl-3 sm:pl-[56px]">
      <select
        aria-label={t('kindOf', { n: line.n })}
        value={line.kind}
        onChange={(event) => dispatch({ act: 'kind', kind: event.target.value as LineKind })}
        className="min-h-7 rounded border border-line-strong bg-surface px-1.5 text-[13px] text-ink"
      >
        {lineKinds.map((one) => (
          <option key={one} value={one}>
            {kind(one)}
          </option>
        ))}
      </select>
      <Button small onPress={() => dispatch({ act: 'toggle' })}>
        {t(line.kind === 'furniture' ? 'keep' : 'leave')}
      </Button>
      <Button small onPress={() => dispatch({ act: 'split', caret: caretOf() })}>
        {t('split')}
      </Button>
      <Button small isDisabled={!canMerge} onPress={() => dispatch({ act: 'merge' })}>
        {t('merge')}
      </Button>
    </div>
  );
};
