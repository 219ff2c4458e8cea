'use client';

import { useLocale, useTranslations } from 'next-intl';
import { Moment } from '#components/ui/moment.tsx';
import { useEditor } from './editor-context.tsx';
import { SaveState } from './save-state.tsx';
import { useActive, useNumberOf } from './use-cell.ts';

/** Whose document it is, which source, how long, and due when. On a narrow screen: where one is in it. */
export const DocumentLine = ({ now }: { now: string }) => {
  const t = useTranslations('editor');
  const locale = useLocale();
  const { document, store, words } = useEditor();
  const active = useActive();
  const { deadlineAt, deadlineZone } = document.settings;
  const { source } = document;
  const number = useNumberOf(active?.segmentId);
  const isWarning = source.status !== 'validated';
  const organizations = document.organizations
    .map(({ acronyms, names }) => acronyms[locale] || names[locale])
    .join(' · ');
  const when = () => (deadlineAt ? <Moment at={deadlineAt} zone={deadlineZone} now={now} /> : null);
  return (
    <>
      <p className="m-0 mt-0.5 truncate text-[12px] leading-[1.35] text-ink-2 max-wide:hidden">
        {organizations} ·{' '}
        <span className={isWarning ? 'font-medium text-draft' : undefined}>
          {t(`sourceStatus.${source.status}`, { number: source.number })}
        </span>{' '}
        · {t('size', { texts: store.total, words })}
        {deadlineAt ? <> · {t.rich('deadline', { when })}</> : null}
      </p>
      <p className="m-0 mt-0.5 flex min-w-0 items-center gap-1.5 text-[12px] leading-[1.35] text-ink-2 wide:hidden">
        <span className="tabular shrink-0">{t('place', { number, total: store.total })}</span>
        <span aria-hidden>·</span>
        <SaveState />
      </p>
    </>
  );
};
