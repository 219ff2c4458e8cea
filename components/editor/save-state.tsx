'use client';

import { useTranslations } from 'next-intl';
import { Check, TriangleAlert } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useAnnounce } from '#components/ui/announcer.tsx';
import { useSaveSummary } from './use-cell.ts';

/** How often at most "Saved" is read out while somebody types. */
const quiet = 10_000;

/** Whether everything that was typed has reached the server; why not stands in the line below the head. */
export const SaveState = () => {
  const t = useTranslations('editor');
  const { status, waiting } = useSaveSummary();
  const announce = useAnnounce();
  const last = useRef({ status, at: 0 });
  useEffect(() => {
    const before = last.current;
    const now = Date.now();
    const isNews = status === 'saved' && before.status === 'saving' && now - before.at > quiet;
    last.current = { status, at: isNews ? now : before.at };
    if (isNews) announce(t('saved'));
  }, [status, announce, t]);
  if (status === 'failed') {
    return (
      <span
        className="tabular inline-flex min-w-0 items-center gap-1.5 text-[12.5px] leading-tight font-medium text-changes"
        data-save="failed"
      >
        <TriangleAlert size={14} aria-hidden className="shrink-0" />
        {t('notSaved', { count: waiting })}
      </span>
    );
  }
  return (
    <span className="inline-flex items-center gap-1 text-[12.5px] whitespace-nowrap text-ink-2" data-save={status}>
      {status === 'saved' ? <Check size={13} aria-hidden /> : null}
      {t(status === 'saved' ? 'saved' : 'saving')}
    </span>
  );
};
