'use client';

import { useTranslations } from 'next-intl';
import type { Dispatch } from 'react';
import { Button } from '#components/ui/button.tsx';
import { segmentKinds, type SegmentKind } from '#domain/segment.ts';
import type { EditedSegment, SourceAct } from './source-edits.ts';

type Props = {
  segment: EditedSegment;
  place: number;
  isLast: boolean;
  caretOf: () => number;
  dispatch: Dispatch<SourceAct>;
};

/** What can be done with a paragraph; it shows while the paragraph has the focus, so that the rest stays a text. */
export const SegmentActions = ({ segment: { key, kind }, place, isLast, caretOf, dispatch }: Props) => {
  const t = useTranslations('source');
  const kindName = useTranslations('kind');
  return (
    <div className="mt-2 hidden flex-wrap items-center gap-1.5 group-focus-within:flex">
      <select
        aria-label={t('kindOf', { number: place })}
        value={kind}
        onChange={(event) => dispatch({ act: 'set', key, part: { kind: event.target.value as SegmentKind } })}
        className="min-h-7 rounded border border-line-strong bg-surface px-1.5 text-[13px] text-ink"
      >
        {segmentKinds.map((one) => (
          <option key={one} value={one}>
            {kindName(one)}
          </option>
        ))}
      </select>
      <Button small onPress={() => dispatch({ act: 'split', key, at: caretOf() })}>
        {t('split')}
      </Button>
      <Button small isDisabled={isLast} onPress={() => dispatch({ act: 'merge', key })}>
        {t('merge')}
      </Button>
      <Button small onPress={() => dispatch({ act: 'add-after', key })}>
        {t('addAfter')}
      </Button>
      <Button small look="danger" onPress={() => dispatch({ act: 'set', key, part: { isRemoved: true } })}>
        {t('removeParagraph')}
      </Button>
    </div>
  );
};
