'use client';

import { useTranslations } from 'next-intl';
import { useMemo, useState } from 'react';
import type { AlignedSegment } from '#contract/alignment.ts';
import { Button } from '#components/ui/button.tsx';
import type { TargetLanguage } from '#locales/languages/language.ts';
import { AlignLegend } from './align-legend.tsx';
import { AlignRow } from './align-row.tsx';
import { rowGroups } from './row-groups.ts';
import type { Alignment } from './use-alignment.ts';

type Props = { it: Alignment; segments: AlignedSegment[]; language: TargetLanguage };

/** So many rows of a folded run are shown at a time. */
const page = 100;

export const AlignRows = ({ it, segments, language }: Props) => {
  const t = useTranslations('align');
  const names = useTranslations('language');
  const { edits, dispatch } = it;
  const { rows, caret } = edits;
  const [opened, setOpened] = useState<ReadonlySet<number>>(new Set());
  const places = useMemo(
    () => new Map(segments.map((segment, at) => [segment.id, { segment, number: at + 1 }])),
    [segments],
  );
  const active = Math.max(
    0,
    rows.findIndex(({ key }) => key === caret.key),
  );
  const doubtful = rows.filter(({ isDoubtful }) => isDoubtful).length;
  const groups = rowGroups(rows, opened, active);
  const open = (from: number, to: number) =>
    setOpened((before) => new Set([...before, ...rows.slice(from, Math.min(to, from + page)).map(({ key }) => key)]));
  return (
    <>
      <div className="sticky top-0 z-10 -mx-4 mb-2 border-b border-line bg-paper px-4 py-2.5 md:-mx-9 md:px-9">
        <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
          <p role="status" className="tabular m-0 min-w-40 flex-1 text-[13.5px]">
            {doubtful > 0
              ? t('toLookAt', { count: doubtful, total: rows.length })
              : t('allLookedAt', { total: rows.length })}
          </p>
          <Button small isDisabled={edits.past.length === 0} onPress={() => dispatch({ act: 'undo' })}>
            {t('undo')}
          </Button>
          <Button small look="primary" isDisabled={doubtful === 0} onPress={() => dispatch({ act: 'next-doubtful' })}>
            {t('nextDoubtful')}
          </Button>
        </div>
        <div className="mt-2 empty:hidden">
          <AlignLegend />
        </div>
      </div>
      <div className="hidden grid-cols-2 gap-x-5 px-3.5 pb-1 text-[12px] font-medium text-ink-2 md:grid">
        <span className="pl-[42px]">{names('fr')}</span>
        <span>
          {names(language)}
          {it.name ? <span className="font-normal"> · {it.name}</span> : null}
        </span>
      </div>
      <ol
        aria-label={t('pairs')}
        className="m-0 list-none overflow-hidden rounded-lg border border-line bg-surface p-0"
      >
        {groups.map((group) => {
          if (group.kind === 'folded') {
            return (
              <li key={`folded ${rows[group.from]?.key}`} className="border-b border-line last:border-b-0">
                <button
                  type="button"
                  onClick={() => open(group.from, group.to)}
                  className="w-full bg-paper px-3 py-2 text-left text-[13px] text-ink-2 hover:text-ink"
                >
                  {t('folded', { count: group.to - group.from, doubtful: group.doubtful })}
                </button>
              </li>
            );
          }
          const row = rows[group.index];
          if (!row) return null;
          const place = row.segmentId === null ? undefined : places.get(row.segmentId);
          return (
            <AlignRow
              key={row.key}
              row={row}
              segment={place?.segment ?? null}
              number={place?.number ?? null}
              language={language}
              caret={row.key === caret.key ? caret : null}
              isFirst={group.index === 0}
              isLast={group.index === rows.length - 1}
              dispatch={dispatch}
            />
          );
        })}
      </ol>
    </>
  );
};
