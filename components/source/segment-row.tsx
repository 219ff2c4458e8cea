'use client';

import { useTranslations } from 'next-intl';
import { memo, useLayoutEffect, useRef, type Dispatch, type KeyboardEvent } from 'react';
import { MarkedText } from '#components/import/marked-text.tsx';
import { Button } from '#components/ui/button.tsx';
import type { TargetLanguage } from '#locales/languages/language.ts';
import { SegmentActions } from './segment-actions.tsx';
import { SegmentChange } from './segment-change.tsx';
import type { EditedSegment, SourceAct, SourceEdits } from './source-edits.ts';

type Props = {
  segment: EditedSegment;
  /** Its number among those that stay; null when it is removed. */
  place: number | null;
  isLast: boolean;
  isEditable: boolean;
  compared: number | null;
  targets: TargetLanguage[];
  caret: SourceEdits['caret'] | null;
  dispatch: Dispatch<SourceAct>;
};

const longest = 20_000;
const textClass = 'font-text text-[16px] leading-[1.5]';

/** A paragraph of the source, written where it stands; below it what differs, and what can be done with it. */
export const SegmentRow = memo(({ segment, place, isLast, isEditable, compared, targets, caret, dispatch }: Props) => {
  const t = useTranslations('source');
  const kind = useTranslations('kind');
  const field = useRef<HTMLTextAreaElement>(null);
  const { key, text, marks } = segment;
  useLayoutEffect(() => {
    if (!caret || caret.tick === 0) return;
    field.current?.focus();
    field.current?.setSelectionRange(caret.at, caret.at);
  }, [caret]);

  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (event.nativeEvent.isComposing) return;
    const { selectionStart, selectionEnd, value } = event.currentTarget;
    const isAtStart = selectionStart === 0 && selectionEnd === 0;
    const act =
      event.key === 'Enter'
        ? ({ act: 'split', key, at: selectionStart } as const)
        : event.key === 'Backspace' && isAtStart && place !== 1
          ? ({ act: 'merge-back', key } as const)
          : event.key === 'Delete' && selectionStart === value.length && !isLast
            ? ({ act: 'merge', key } as const)
            : null;
    if (!act) return;
    event.preventDefault();
    dispatch(act);
  };

  const weight = segment.kind === 'headline' || segment.kind === 'heading' ? 'font-semibold' : '';
  return (
    <li className="group grid grid-cols-[78px_minmax(0,1fr)] gap-x-3 px-3.5 py-3 [contain-intrinsic-size:auto_110px] [content-visibility:auto] focus-within:bg-surface focus-within:outline-2 focus-within:-outline-offset-2 focus-within:outline-accent">
      <div className="pt-1 text-[12px] leading-snug text-ink-2">
        <span className="tabular block">{place ?? '–'}</span>
        <span className="block wrap-anywhere hyphens-auto">{kind(segment.kind)}</span>
      </div>
      <div className="min-w-0">
        {place === null ? (
          <div className="flex flex-wrap items-center gap-x-3 gap-y-2">
            <p lang="fr" className={`${textClass} m-0 w-full text-ink-3 line-through`}>
              {text}
            </p>
            <span className="text-[12.5px] text-ink-2">{t('removed')}</span>
            <Button small onPress={() => dispatch({ act: 'set', key, part: { isRemoved: false } })}>
              {t('putBack')}
            </Button>
          </div>
        ) : isEditable ? (
          <div className="grid">
            {marks.length > 0 ? (
              <p
                aria-hidden
                className={`${textClass} ${weight} pointer-events-none col-start-1 row-start-1 m-0 wrap-anywhere whitespace-pre-wrap text-transparent select-none forced-colors:invisible`}
              >
                <MarkedText text={text} marks={marks} />
              </p>
            ) : null}
            <textarea
              ref={field}
              value={text}
              rows={1}
              lang="fr"
              maxLength={longest}
              aria-label={t('paragraph', { number: place, kind: kind(segment.kind) })}
              aria-invalid={text.trim() === '' ? true : undefined}
              placeholder={t('empty')}
              onChange={(event) =>
                dispatch({ act: 'set', key, part: { text: event.target.value.replace(/\s*\n\s*/g, ' ') } })
              }
              onKeyDown={onKeyDown}
              className={`${textClass} ${weight} field-sizing-content relative col-start-1 row-start-1 m-0 block w-full resize-none border-0 bg-transparent p-0 text-ink outline-none placeholder:text-ink-3`}
            />
          </div>
        ) : (
          <p lang="fr" className={`${textClass} ${weight} m-0 wrap-anywhere`}>
            <MarkedText text={text} marks={marks} />
          </p>
        )}
        {place !== null && compared !== null ? (
          <SegmentChange
            segment={segment}
            compared={compared}
            targets={targets}
            isEditable={isEditable}
            dispatch={dispatch}
          />
        ) : null}
        {place !== null && isEditable ? (
          <SegmentActions
            segment={segment}
            place={place}
            isLast={isLast}
            caretOf={() => field.current?.selectionStart ?? 0}
            dispatch={dispatch}
          />
        ) : null}
      </div>
    </li>
  );
});
SegmentRow.displayName = 'SegmentRow';
