'use client';

import { useFormatter, useTranslations } from 'next-intl';
import { nativeName } from '#locales/languages/native-name.ts';
import type { TargetLanguage } from '#locales/languages/language.ts';
import { ProgressBar } from '#components/ui/progress-bar.tsx';
import { columnsClass } from './columns-class.ts';
import type { Counts } from './counts.ts';
import { useEditor } from './editor-context.tsx';
import { useCounts } from './use-cell.ts';

const none: Counts = {
  total: 0,
  untranslated: 0,
  draft: 0,
  inReview: 0,
  changesRequested: 0,
  approved: 0,
  stale: 0,
  done: 0,
};

/** The head of the table: each language with its progress. */
export const ColumnHeads = () => {
  const t = useTranslations('editor');
  const { shown } = useEditor();
  return (
    <div role="rowgroup" className="sticky top-0 z-20 max-wide:hidden">
      <div
        role="row"
        aria-rowindex={1}
        className={`grid border-b border-line-strong bg-surface ${columnsClass(shown.length)}`}
      >
        <div role="columnheader">
          <span className="visually-hidden">{t('number')}</span>
        </div>
        <div role="columnheader" className="border-l border-line px-3.5 pt-2.5 pb-2.5">
          <span className="inline-block text-[13px] leading-none font-semibold first-letter:uppercase" lang="fr">
            {nativeName.fr}
          </span>{' '}
          <span className="text-[12px] text-ink-2">{t('source')}</span>
        </div>
        {shown.map((language) => (
          <TargetHead key={language} language={language} />
        ))}
      </div>
    </div>
  );
};

const TargetHead = ({ language }: { language: TargetLanguage }) => {
  const t = useTranslations('editor');
  const format = useFormatter();
  const { circumstancesOf } = useEditor();
  const counts = useCounts(language) ?? none;
  const { done } = counts;
  const share = format.number(counts.total === 0 ? 0 : counts.approved / counts.total, {
    style: 'percent',
    maximumFractionDigits: 0,
  });
  const second = circumstancesOf(language).handedOver ? 'handedOver' : 'doneCount';
  return (
    <div role="columnheader" className="border-l border-line px-3.5 pt-2.5 pb-2">
      <div className="flex flex-wrap items-baseline justify-between gap-x-2">
        <span className="inline-block text-[13px] leading-none font-semibold first-letter:uppercase" lang={language}>
          {nativeName[language]}
        </span>
        <span className="tabular text-[12px] leading-none text-ink-2">
          {t('approvedShare', { share })}
          {done > 0 ? ` · ${t(second, { count: done })}` : ''}
        </span>
      </div>
      <div className="mt-2">
        <ProgressBar counts={counts} />
      </div>
    </div>
  );
};
