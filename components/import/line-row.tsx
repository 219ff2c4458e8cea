'use client';

import { useTranslations } from 'next-intl';
import { memo, useLayoutEffect, useRef, type Dispatch, type MouseEvent } from 'react';
import type { ImportedLine } from '#domain/import/imported-line.ts';
import { caretAtPoint } from '#components/ui/caret-at-point.ts';
import { LineActions, type InHand } from './line-actions.tsx';
import type { Active, LineAct } from './line-edits.ts';
import { lineKeys } from './line-keys.ts';
import { lineLook } from './line-look.ts';
import { MarkedText } from './marked-text.tsx';

type Props = {
  line: ImportedLine;
  active: Active | null;
  isSelected: boolean;
  /** What the line in hand, or the lines selected up to it, can be done with. */
  inHand: InHand | null;
  dispatch: Dispatch<LineAct>;
};

const grid =
  'grid w-full grid-cols-[34px_minmax(0,1fr)] gap-x-2.5 px-3 text-left sm:grid-cols-[34px_minmax(0,1fr)_124px]';
const textClass = 'relative font-text text-[15px] leading-[1.4]';

/** A line with what it is taken for. The one in hand shows its caret and what can be done with it. */
export const LineRow = memo(({ line, active, isSelected, inHand, dispatch }: Props) => {
  const t = useTranslations('import');
  const kind = useTranslations('kind');
  const field = useRef<HTMLTextAreaElement>(null);
  const words = useRef<HTMLSpanElement>(null);
  const tick = active?.tick ?? 0;
  const caret = active?.caret ?? 0;
  useLayoutEffect(() => {
    if (tick === 0 || !field.current) return;
    field.current.focus();
    field.current.setSelectionRange(caret, caret);
  }, [tick, caret]);
  const look = lineLook(line.kind);
  const take = (event: MouseEvent) =>
    dispatch({
      act: 'take',
      line,
      caret: event.shiftKey || !words.current ? 0 : caretAtPoint(event.clientX, event.clientY, words.current),
      isExtending: event.shiftKey,
    });

  if (!active || !inHand) {
    return (
      <li className="border-b border-line [contain-intrinsic-size:auto_60px] [content-visibility:auto] last:border-b-0">
        <button
          type="button"
          tabIndex={-1}
          // Shift and a press selects lines here, not the words between.
          onMouseDown={(event) => event.shiftKey && event.preventDefault()}
          onClick={take}
          className={`${grid} cursor-text py-2 ${isSelected ? 'bg-accent-soft' : 'hover:bg-paper'}`}
        >
          <span className="tabular pt-0.5 text-[12px] text-ink-3">{line.n}</span>
          <span ref={words} lang="fr" className={`${textClass} ${look} wrap-anywhere`}>
            <MarkedText text={line.text} marks={line.marks} />
          </span>
          <span className="col-start-2 pt-0.5 text-[12.5px] text-ink-2 sm:col-start-3 sm:text-right">
            {kind(line.kind)}
          </span>
        </button>
      </li>
    );
  }
  return (
    <li className="border-b border-line last:border-b-0">
      <div
        className={`py-2 outline-2 -outline-offset-2 outline-accent ${isSelected ? 'bg-accent-soft' : 'bg-surface'}`}
      >
        <div className={grid}>
          <span className="tabular pt-0.5 text-[12px] text-ink-2">{line.n}</span>
          <div className={`${textClass} ${look} grid wrap-anywhere`}>
            {line.marks && line.marks.length > 0 ? (
              <div
                aria-hidden
                className="pointer-events-none col-start-1 row-start-1 min-w-0 whitespace-pre-wrap text-transparent select-none forced-colors:invisible"
              >
                <MarkedText text={line.text} marks={line.marks} />
              </div>
            ) : null}
            <textarea
              ref={field}
              value={line.text}
              rows={1}
              lang="fr"
              spellCheck={false}
              aria-label={t('line', { n: line.n, kind: kind(line.kind) })}
              aria-describedby="import-keys"
              // A read-only field shows no caret, and a caret is what a cut needs: only the input is refused.
              aria-readonly
              onChange={() => {}}
              onBeforeInput={(event) => event.preventDefault()}
              onPaste={(event) => event.preventDefault()}
              onCut={(event) => event.preventDefault()}
              onDrop={(event) => event.preventDefault()}
              onKeyDown={(event) => lineKeys(event, inHand.canMerge, dispatch)}
              className="relative col-start-1 row-start-1 field-sizing-content m-0 block w-full resize-none overflow-hidden border-0 bg-transparent p-0 font-[inherit] text-[length:inherit] leading-[inherit] font-[weight:inherit] text-inherit outline-none"
            />
          </div>
          <span className="hidden sm:block" />
        </div>
        <LineActions
          n={line.n}
          inHand={inHand}
          dispatch={dispatch}
          caretOf={() => field.current?.selectionStart ?? 0}
        />
      </div>
    </li>
  );
});
LineRow.displayName = 'LineRow';
