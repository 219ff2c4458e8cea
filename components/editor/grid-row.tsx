'use client';

import { useTranslations } from 'next-intl';
import { memo, type KeyboardEvent } from 'react';
import type { SegmentView } from '#contract/paragraphs.ts';
import { columnsClass } from './columns-class.ts';
import { useEditor } from './editor-context.tsx';
import { SourceCell } from './source-cell.tsx';
import { TargetCell } from './target-cell.tsx';
import { useIsActiveRow } from './use-cell.ts';
import { useRowSelection } from './use-row-selection.ts';

type Props = {
  /** Undefined while the paragraph is on its way. */
  segment: SegmentView | undefined;
  /** Its place in the document, from 0. */
  index: number;
  /** Which of the shown paragraphs it is. */
  nth: number;
  measure: ((row: HTMLElement | null) => void) | undefined;
};

/** A paragraph: its number, the French, and the languages shown. */
export const GridRow = memo(({ segment, ...place }: Props) =>
  segment ? <KnownRow segment={segment} {...place} /> : <AwaitedRow {...place} />,
);
GridRow.displayName = 'GridRow';

const KnownRow = ({ segment, index, nth, measure }: Props & { segment: SegmentView }) => {
  const t = useTranslations('editor');
  const kinds = useTranslations('editor.shortKind');
  const { shown, commands } = useEditor();
  const isActive = useIsActiveRow(segment.id);
  const { isSelected, press, extend } = useRowSelection(segment.id);
  const number = index + 1;
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    // Only when the row itself has the focus: one has left the cell with Escape.
    if (event.target !== event.currentTarget) return;
    if (event.key === 'Enter') {
      event.preventDefault();
      commands.goTo(segment.id);
    } else if (event.key === 'ArrowUp' || event.key === 'ArrowDown') {
      event.preventDefault();
      const step = event.key === 'ArrowUp' ? -1 : 1;
      if (event.shiftKey) extend(step);
      else commands.move(step);
    } else if (event.key === ' ') {
      event.preventDefault();
      press(false);
    } else if (event.key === 'Tab') {
      // The browser goes on from here, so from an edge of the grid, not from the middle of it.
      document.getElementById(event.shiftKey ? 'grid-start' : 'grid-end')?.focus();
    }
  };
  return (
    <div
      role="row"
      ref={measure}
      aria-rowindex={number + 1}
      data-nth={nth}
      tabIndex={-1}
      onKeyDown={onKeyDown}
      data-segment={segment.id}
      className={`scroll-mt-14 scroll-mb-16 border-line focus-visible:-outline-offset-2 wide:grid wide:border-b ${columnsClass(shown.length)} ${
        isActive
          ? 'relative z-10 shadow-[0_0_0_1px_var(--line-strong),0_4px_18px_rgb(28_29_34/0.08)] max-wide:shadow-none'
          : 'max-wide:hidden'
      }`}
    >
      <div
        role="rowheader"
        className={`font-mono text-[11.5px] leading-[1.3] font-medium max-wide:hidden ${isSelected ? 'bg-accent-soft text-accent' : 'text-ink-3'}`}
      >
        {/* oxlint-disable-next-line jsx-a11y/control-has-associated-label -- it is named by what it holds */}
        <button
          type="button"
          // The keys of the row do the same; the way by Tab goes past the numbers.
          tabIndex={-1}
          aria-pressed={isSelected}
          title={t('selectParagraph', { number })}
          onMouseDown={(event) => event.shiftKey && event.preventDefault()}
          onClick={(event) => press(event.shiftKey)}
          className="block h-full w-full pt-[15px] pl-3 text-left align-top hover:text-accent focus-visible:-outline-offset-2"
        >
          <span className="block h-full">
            <span className="visually-hidden">{t('selectParagraph', { number })} </span>
            <span aria-hidden>{number}</span>
            <span className="block font-ui text-[10px] leading-[1.6] tracking-[0.02em]">{kinds(segment.kind)}</span>
          </span>
        </button>
      </div>
      <SourceCell segment={segment} />
      {shown.map((language) => (
        <TargetCell key={language} segment={segment} language={language} number={number} />
      ))}
    </div>
  );
};

/** A paragraph whose text has not come yet: its place, about as high as it will be. */
const AwaitedRow = ({ index, nth, measure }: Omit<Props, 'segment'>) => {
  const t = useTranslations('editor');
  const { shown } = useEditor();
  const number = index + 1;
  return (
    <div
      role="row"
      ref={measure}
      aria-rowindex={number + 1}
      data-nth={nth}
      className={`min-h-42 border-line wide:grid wide:border-b ${columnsClass(shown.length)}`}
    >
      <div role="rowheader" className="pt-[15px] pl-3 font-mono text-[11.5px] leading-[1.3] font-medium text-ink-3">
        <span className="visually-hidden">{t('paragraphNumber', { number })}</span>
        <span aria-hidden>{number}</span>
      </div>
      <div role="cell" className="border-l border-line bg-paper px-3.5 pt-3 text-[12.5px] text-ink-3">
        {t('onItsWay')}
      </div>
      {shown.map((language) => (
        <div key={language} role="cell" className="border-l border-line bg-surface" />
      ))}
    </div>
  );
};
