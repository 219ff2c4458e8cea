'use client';

import { useTranslations } from 'next-intl';
import type { SegmentView } from '#contract/paragraphs.ts';
import { ColumnHeads } from './column-heads.tsx';
import { useEditor } from './editor-context.tsx';
import { GridRow } from './grid-row.tsx';

/** The texts side by side: plain markup of a table, so that arrows and letters belong to the fields. */
export const Grid = ({
  visible,
  numbers,
}: {
  visible: readonly SegmentView[];
  numbers: ReadonlyMap<string, number>;
}) => {
  const t = useTranslations('editor');
  const { segments, document } = useEditor();
  return (
    <>
      <span id="grid-start" tabIndex={-1} className="visually-hidden">
        {t('gridStart')}
      </span>
      <div role="table" aria-label={t('table', { title: document.settings.title })} aria-rowcount={segments.length + 1}>
        <ColumnHeads />
        <div role="rowgroup">
          {visible.map((segment) => (
            <GridRow key={segment.id} segment={segment} number={numbers.get(segment.id) ?? 0} />
          ))}
        </div>
      </div>
      {visible.length === 0 ? (
        <p className="m-0 px-5 py-10 text-center text-ink-2">
          {t(segments.length === 0 ? 'noSegments' : 'noneInFilter')}
        </p>
      ) : null}
      <span id="grid-end" tabIndex={-1} className="visually-hidden">
        {t('gridEnd')}
      </span>
    </>
  );
};
