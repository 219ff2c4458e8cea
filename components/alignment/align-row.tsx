'use client';

import { useTranslations } from 'next-intl';
import { memo, useLayoutEffect, useRef, type Dispatch } from 'react';
import type { AlignedSegment } from '#contract/alignment.ts';
import type { TargetLanguage } from '#locales/languages/language.ts';
import { StatePill } from '#components/ui/state-pill.tsx';
import { alignKeys } from './align-keys.ts';
import type { AlignedRow, AlignmentAct } from './alignment-edits.ts';
import { RowActions } from './row-actions.tsx';

type Props = {
  row: AlignedRow;
  /** The French beside it, and its number; null where the text has none. */
  segment: AlignedSegment | null;
  number: number | null;
  language: TargetLanguage;
  /** Where the caret is wanted, for the row in hand. */
  caret: { at: number; tick: number } | null;
  isFirst: boolean;
  isLast: boolean;
  dispatch: Dispatch<AlignmentAct>;
};

const textClass = 'font-text text-[15px] leading-[1.45]';
const longest = 20_000;

/** A paragraph of the French and the text beside it, with what can be done about it while one is there. */
export const AlignRow = memo(({ row, segment, number, language, caret, isFirst, isLast, dispatch }: Props) => {
  const t = useTranslations('align');
  const kind = useTranslations('kind');
  const names = useTranslations('language');
  const field = useRef<HTMLTextAreaElement>(null);
  const tick = caret?.tick ?? 0;
  const at = caret?.at ?? 0;
  useLayoutEffect(() => {
    if (tick === 0) return;
    field.current?.focus({ preventScroll: true });
    field.current?.setSelectionRange(at, at);
    field.current?.closest('li')?.scrollIntoView({ block: 'nearest' });
  }, [tick, at]);
  const weight = segment?.kind === 'headline' || segment?.kind === 'heading' ? 'font-semibold' : '';
  const label = number === null ? t('looseText') : t('textBeside', { number, language: names(language) });
  const edge = row.isDoubtful ? 'border-l-draft' : 'border-l-transparent';
  return (
    <li
      className={`group scroll-my-24 border-b border-l-[3px] border-b-line ${edge} px-3 py-2.5 last:border-b-0 focus-within:outline-2 focus-within:-outline-offset-2 focus-within:outline-accent`}
    >
      <div className="grid gap-x-5 gap-y-2 md:grid-cols-2">
        <div className="grid min-w-0 grid-cols-[34px_minmax(0,1fr)] gap-x-2">
          <span className="tabular pt-0.5 text-[12px] text-ink-2">{number ?? '–'}</span>
          {segment ? (
            <div className="min-w-0">
              <p lang="fr" className={`${textClass} ${weight} m-0 wrap-anywhere max-md:text-ink-2`}>
                {segment.text}
              </p>
              <p className="m-0 mt-1 flex flex-wrap items-center gap-x-2 gap-y-1 text-[12px] text-ink-2 empty:hidden">
                {segment.kind === 'paragraph' ? null : <span>{kind(segment.kind)}</span>}
                {segment.state === 'untranslated' ? null : (
                  <>
                    <StatePill state={segment.state} />
                    <span>{t(segment.state === 'draft' ? 'hasDraft' : 'hasMore')}</span>
                  </>
                )}
              </p>
            </div>
          ) : (
            <p className="m-0 pt-0.5 text-[13px] text-ink-2">{t('noFrench')}</p>
          )}
        </div>
        <div className="min-w-0 max-md:pl-[42px]">
          <textarea
            ref={field}
            value={row.text.text}
            rows={1}
            lang={language}
            maxLength={longest}
            aria-label={row.isDoubtful ? t('doubtfulText', { text: label }) : label}
            aria-describedby="align-keys"
            placeholder={t('nothingBeside')}
            readOnly={row.isOut}
            onFocus={() => dispatch({ act: 'take', key: row.key })}
            onChange={(event) =>
              dispatch({ act: 'write', key: row.key, text: event.target.value.replace(/\s*\n\s*/g, ' ') })
            }
            onKeyDown={(event) => alignKeys(event, row.key, dispatch)}
            className={`${textClass} ${weight} ${row.isOut ? 'text-ink-3 line-through' : 'text-ink'} field-sizing-content m-0 block w-full resize-none border-0 bg-transparent p-0 outline-none placeholder:text-ink-3`}
          />
          {row.isDoubtful || row.isOut ? (
            <p className="m-0 mt-1 text-[12.5px] text-ink-2">
              <span className={row.isOut ? '' : 'text-draft'}>
                {t(row.isOut ? 'isOut' : row.text.text === '' ? 'isMissing' : segment ? 'isDoubtful' : 'isLoose')}
              </span>
            </p>
          ) : null}
        </div>
      </div>
      {caret ? (
        <RowActions
          row={row}
          isFirst={isFirst}
          isLast={isLast}
          caretOf={() => field.current?.selectionStart ?? 0}
          dispatch={dispatch}
        />
      ) : null}
    </li>
  );
});
AlignRow.displayName = 'AlignRow';
