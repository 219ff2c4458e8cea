'use client';

import { useTranslations } from 'next-intl';
import { memo, useLayoutEffect, useRef, type Dispatch } from 'react';
import type { ImportedLine } from '#domain/import/imported-line.ts';
import { caretAtPoint } from '#components/ui/caret-at-point.ts';
import { LineActions } from './line-actions.tsx';
import type { Active, LineAct } from './line-edits.ts';
import { lineKeys } from './line-keys.ts';

type Props = {
  line: ImportedLine;
  index: number;
  active: Active | null;
  canMerge: boolean;
  dispatch: Dispatch<LineAct>;
};

const grid =
  'grid w-full grid-cols-[34px_minmax(0,1fr)] gap-x-2.5 px-3 text-left sm:grid-cols-[34px_minmax(0,1fr)_124px]';
const textClass = 'font-text text-[15px] leading-[1.4]';

/** A line with what it is taken for. The one in hand shows its caret and what can be done with it. */
export const LineRow = memo(({ line, index, active, canMerge, dispatch }: Props) => {
  const t = useTranslations('import');
  const kind = useTranslations('kind');
  const field = useRef<HTMLTextAreaElement>(null);
  const tick = active?.tick ?? 0;
  const caret = active?.caret ?? 0;
  useLayoutEffect(() => {
    if (tick === 0 || !field.current) return;
    field.current.focus();
    field.current.setSelectionRange(caret, caret);
  }, [tick, caret]);
  const tone =
    line.kind === 'furniture' ? 'text-ink-3' : line.kind === 'headline' ? 'font-semibold text-ink' : 'text-ink';

  if (!active) {
    return (
      <li className="border-b border-line [contain-intrinsic-size:auto_60px] [content-visibility:auto] last:border-b-0">
        <button
          type="button"
          tabIndex={-1}
          onClick={(event) => dispatch({ act: 'go', index, caret: caretAtPoint(event.clientX, event.clientY) })}
          className={`${grid} cursor-text py-2 hover:bg-paper`}
        >
          <span className="tabular pt-0.5 text-[12px] text-ink-3">{line.n}</span>
          <span lang="fr" className={`${textClass} ${tone} wrap-anywhere`}>
            {line.text}
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
      <div className="bg-surface py-2 outline-2 -outline-offset-2 outline-accent">
        <div className={grid}>
          <span className="tabular pt-0.5 text-[12px] text-ink-2">{line.n}</span>
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
            onKeyDown={(event) => lineKeys(event, canMerge, dispatch)}
            className={`${textClass} ${tone} field-sizing-content m-0 block w-full resize-none border-0 bg-transparent p-0 outline-none`}
          />
          <span className="hidden sm:block" />
        </div>
        <LineActions
          line={line}
          canMerge={canMerge}
          dispatch={dispatch}
          caretOf={() => field.current?.selectionStart ?? 0}
        />
      </div>
    </li>
  );
});
LineRow.displayName = 'LineRow';
