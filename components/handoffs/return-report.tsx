'use client';

import { useTranslations } from 'next-intl';
import type { ReturnReport as Report } from '#contract/handoffs.ts';
import type { TargetLanguage } from '#locales/languages/language.ts';
import { ReturnList } from './return-list.tsx';
import { useReturnWords } from './use-return-words.ts';

type Props = {
  report: Report;
  language: TargetLanguage;
  /** Nothing is written yet. */
  isRehearsal: boolean;
  onGoTo: (segmentId: string) => void;
};

/** What became of the texts of a file that came back, or would: those that need a look first. */
export const ReturnReport = ({ report, language, isRehearsal, onGoTo }: Props) => {
  const t = useTranslations('handoff');
  const said = useReturnWords();
  return (
    <>
      <p className="m-0 text-[14px] leading-snug">{said(report, isRehearsal)}</p>
      {isRehearsal && report.taken + report.suggested > 0 ? (
        <p className="mt-1 mb-0 text-[13px] text-ink-2">{t('nothingYet')}</p>
      ) : null}
      {(['skipped', 'suggested', 'taken'] as const).map((outcome) => {
        const entries = report.entries.filter((one) => one.outcome === outcome);
        if (entries.length === 0) return null;
        const name = t(`${isRehearsal ? 'planned' : 'outcome'}.${outcome}`);
        return (
          <section key={outcome} aria-label={name} className="mt-4">
            <h3 className="mt-0 mb-1.5 text-[13px] font-semibold">
              {name} <span className="tabular font-normal text-ink-2">{entries.length}</span>
            </h3>
            <ReturnList entries={entries} language={language} onGoTo={onGoTo} />
          </section>
        );
      })}
    </>
  );
};
