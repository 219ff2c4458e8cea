'use client';

import { useFormatter, useTranslations } from 'next-intl';
import type { TranslationView } from '#contract/translations.ts';
import { languageFacts } from '#locales/languages/facts.ts';
import type { TargetLanguage } from '#locales/languages/language.ts';
import { ProgressBar } from '#components/ui/progress-bar.tsx';
import { columnsClass } from './columns-class.ts';
import { useEditor } from './editor-context.tsx';
import { useTranslationList } from './use-cell.ts';

/** How far a language is, as the bar shows it: a text whose source changed counts there only, so that the parts add up. */
const countsOf = (all: readonly TranslationView[], total: number) => {
  const count = (test: (one: TranslationView) => boolean) => all.filter(test).length;
  const inState = (state: TranslationView['state']) => count((one) => one.state === state && one.staleFrom === null);
  return {
    total,
    approved: inState('approved'),
    inReview: inState('in-review'),
    draft: inState('draft'),
    changesRequested: inState('changes-requested'),
    stale: count(({ staleFrom }) => staleFrom !== null),
  };
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
            {languageFacts.fr.nativeName}
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
  const { segments, circumstancesOf } = useEditor();
  const all = useTranslationList().filter((one) => one.language === language);
  const counts = countsOf(all, segments.length);
  const done = all.filter(({ state }) => state === 'in-review').length;
  const share = format.number(counts.total === 0 ? 0 : counts.approved / counts.total, {
    style: 'percent',
    maximumFractionDigits: 0,
  });
  const second = circumstancesOf(language).handedOver ? 'handedOver' : 'doneCount';
  return (
    <div role="columnheader" className="border-l border-line px-3.5 pt-2.5 pb-2">
      <div className="flex flex-wrap items-baseline justify-between gap-x-2">
        <span className="inline-block text-[13px] leading-none font-semibold first-letter:uppercase" lang={language}>
          {languageFacts[language].nativeName}
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
