'use client';

import { useTranslations } from 'next-intl';
import { memo, useRef, useState, type Dispatch } from 'react';
import type { RealignmentView } from '#contract/source.ts';
import { ClassPill } from '#components/compare/class-pill.tsx';
import { TextDifference } from '#components/compare/text-difference.tsx';
import { Button } from '#components/ui/button.tsx';
import type { PairedRow, PairingAct } from './pairing-edits.ts';
import { RePairForm } from './re-pair-form.tsx';

type Props = { row: PairedRow; view: RealignmentView; dispatch: Dispatch<PairingAct> };

/** One paragraph: what became of it, how its words differ, and a way to say that it is another one. */
export const PairingRow = memo(({ row, view, dispatch }: Props) => {
  const t = useTranslations('newVersion');
  const kind = useTranslations('kind');
  const [isOpen, setOpen] = useState(false);
  const opener = useRef<HTMLDivElement>(null);
  const close = () => {
    setOpen(false);
    // Where the form was, its button is again; the focus goes back to it.
    requestAnimationFrame(() => opener.current?.querySelector('button')?.focus());
  };
  const { place, number, was, before, after, parts } = row;
  const name = number === null ? t('oldName', { number: was ?? 0 }) : t('name', { number });
  return (
    <li className="grid grid-cols-[64px_minmax(0,1fr)] gap-x-3 px-3.5 py-3 [contain-intrinsic-size:auto_90px] [content-visibility:auto]">
      <div className="tabular pt-0.5 text-[12px] leading-snug text-ink-2">
        <span className="block text-[13px] text-ink">{number ?? '–'}</span>
        {was !== null && was !== number ? <span className="block">{t('was', { number: was })}</span> : null}
      </div>
      <div className="min-w-0">
        <div className="mb-1.5 flex flex-wrap items-center gap-x-2.5 gap-y-1 text-[12.5px] text-ink-2">
          {row.class === 'left-out' ? <span>{t('leftOut')}</span> : <ClassPill of={row.class} />}
          {row.kind === 'paragraph' ? null : <span>{kind(row.kind)}</span>}
          {parts.length > 0 && row.class !== 'left-out' ? (
            <span>{t(was === null ? 'splitFrom' : 'mergedOf', { numbers: parts.join(', ') })}</span>
          ) : null}
        </div>
        <p
          lang="fr"
          className={`m-0 font-text text-[15.5px] leading-[1.5] wrap-anywhere ${row.class === 'left-out' ? 'text-ink-3 line-through' : ''}`}
        >
          {after === null ? (
            <TextDifference before={before?.text ?? ''} after="" />
          ) : row.class === 'left-out' || row.class === 'added' ? (
            after.text
          ) : (
            <TextDifference before={before?.text ?? ''} after={after.text} />
          )}
        </p>
        {place === null ? (
          <p className="mt-1.5 mb-0 text-[12.5px] text-ink-2">{t('deletedHint')}</p>
        ) : row.class === 'left-out' ? (
          <div ref={opener} className="mt-2">
            <Button
              small
              aria-label={`${t('takeIn')} (${t('line', { number: place + 1 })})`}
              onPress={() => dispatch({ act: 'keep', place })}
            >
              {t('takeIn')}
            </Button>
          </div>
        ) : isOpen ? (
          <RePairForm
            name={name}
            was={was}
            old={view.old}
            onPair={(id) => {
              dispatch({ act: 'pair', place, id });
              close();
            }}
            onLeaveOut={() => {
              dispatch({ act: 'leave-out', place });
              close();
            }}
            onClose={close}
          />
        ) : (
          <div ref={opener} className="mt-2">
            <Button
              small

              aria-label={t('changeOf', { name })}
              onPress={() => setOpen(true)}
            >
              {t('change')}
            </Button>
          </div>
        )}
      </div>
    </li>
  );
});
PairingRow.displayName = 'PairingRow';
