'use client';

import { useTranslations } from 'next-intl';
import type { ReturnReport } from '#contract/handoffs.ts';

/** A report in one line: how many texts became what, or would. */
export const useReturnWords = () => {
  const t = useTranslations('handoff');
  return (report: ReturnReport, isRehearsal: boolean): string => {
    if (report.entries.length === 0) return t('allSame');
    const told = (['taken', 'suggested', 'skipped', 'unchanged'] as const).filter((outcome) => report[outcome] > 0);
    return told
      .map((outcome) => t(`${isRehearsal ? 'plan' : 'done'}.${outcome}`, { count: report[outcome] }))
      .join(' · ');
  };
};
