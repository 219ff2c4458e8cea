'use client';

import { useTranslations } from 'next-intl';
import { Check, TriangleAlert } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useAnnounce } from '#components/ui/announcer.tsx';
import { SignInAgain } from './sign-in-again.tsx';
import { useSaveSummary } from './use-cell.ts';

/** How often at most "Saved" is read out while somebody types. */
const quiet = 10_000;

const problemsSaid = [
  'offline',
  'broken',
  'not-signed-in',
  'stale',
  'not-allowed',
  'source-not-open',
  'document-archived',
] as const;

/** Whether everything that was typed has reached the server. */
export const SaveState = () => {
  const t = useTranslations('editor');
  const sentences = useTranslations('editor.problem');
  const { status, problem } = useSaveSummary();
  const why = sentences(problemsSaid.find((said) => said === problem) ?? 'other');
  const announce = useAnnounce();
  const last = useRef({ status, at: 0 });
  useEffect(() => {
    const before = last.current;
    const now = Date.now();
    const isNews = before.status !== status && (status === 'failed' || (status === 'saved' && now - before.at > quiet));
    last.current = { status, at: isNews ? now : before.at };
    if (isNews) announce(status === 'saved' ? t('saved') : t('notSaved', { why }));
  }, [status, announce, t, why]);
  if (status === 'failed') {
    return (
      <span
        className="inline-flex min-w-0 items-center gap-1.5 text-[12.5px] leading-tight font-medium text-changes"
        data-save="failed"
      >
        <TriangleAlert size={14} aria-hidden className="shrink-0" />
        <span>
          {t('notSaved', { why })} {problem === 'not-signed-in' ? <SignInAgain /> : null}
        </span>
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
