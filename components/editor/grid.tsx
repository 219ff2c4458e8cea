'use client';

import { useTranslations } from 'next-intl';
import { Fragment, useRef, type RefObject } from 'react';
import { ColumnHeads } from './column-heads.tsx';
import { useEditor } from './editor-context.tsx';
import { GridRow } from './grid-row.tsx';
import { useRows } from './use-rows.ts';
import type { Visible } from './visible.ts';

type Props = {
  visible: Visible;
  /** The places of the paragraphs that the page comes with. */
  first: readonly number[];
  scroller: RefObject<HTMLElement | null>;
};

/** The texts side by side: plain markup of a table, so that arrows and letters belong to the fields. */
export const Grid = ({ visible, first, scroller }: Props) => {
  const t = useTranslations('editor');
  const { store, document } = useEditor();
  const body = useRef<HTMLDivElement>(null);
  const { rows, rest, measure } = useRows(visible, first, scroller, body);
  return (
    <>
      <span id="grid-start" tabIndex={-1} className="visually-hidden">
        {t('gridStart')}
      </span>
      <div
        role="table"
        aria-label={t('table', { title: document.settings.title })}
        aria-rowcount={store.total + 1}
        data-complete={store.isComplete()}
      >
        <ColumnHeads />
        <div role="rowgroup" ref={body}>
          {rows.map(({ index, nth, gap }) => (
            // By its paragraph: another source version may move it under the hands of whoever writes in it.
            <Fragment key={store.segmentAt(index)?.id ?? index}>
              {gap > 0 ? <div aria-hidden style={{ height: gap }} /> : null}
              <GridRow segment={store.segmentAt(index)} index={index} nth={nth} measure={measure} />
            </Fragment>
          ))}
          {rest > 0 ? <div aria-hidden style={{ height: rest }} /> : null}
        </div>
      </div>
      {visible.count === 0 ? (
        <p className="m-0 px-5 py-10 text-center text-ink-2">{t(store.total === 0 ? 'noSegments' : 'noneInFilter')}</p>
      ) : null}
      <span id="grid-end" tabIndex={-1} className="visually-hidden">
        {t('gridEnd')}
      </span>
    </>
  );
};
