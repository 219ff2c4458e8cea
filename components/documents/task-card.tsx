import { useTranslations } from 'next-intl';
import type { TaskView } from '#contract/document-list.ts';
import { Moment } from '#components/ui/moment.tsx';
import { Link } from '#locales/navigation.ts';
import { taskAddress } from './task-address.ts';

/** One task; the whole card is its link. */
export const TaskCard = ({ task, now }: { task: TaskView; now: string }) => {
  const t = useTranslations('documents');
  const { kind, count, language, mine, dueAt, dueZone, documentTitle } = task;
  const due = dueAt === null ? null : <Moment at={dueAt} zone={dueZone} now={now} />;
  return (
    <li className="min-w-0">
      <Link
        href={taskAddress(task)}
        className="grid h-full grid-cols-[1fr_auto] content-start gap-x-3 rounded-lg border border-line bg-surface px-4 py-3.5 text-ink no-underline hover:border-line-strong"
      >
        <b className="tabular mb-1.5 font-text text-[26px] leading-none font-semibold">{count}</b>
        <span className="text-[13.5px] font-medium text-accent">
          {t(`go.${kind}`)} <span aria-hidden>→</span>
        </span>
        <span className="col-span-2 text-[13px] leading-snug text-ink-2">{t(`task.${kind}`, { count, language })}</span>
        <span lang="fr" className="col-span-2 mt-1.5 truncate text-[12.5px] text-ink-2">
          {documentTitle}
        </span>
        {mine && dueAt === null ? null : (
          <span className="col-span-2 mt-0.5 text-[12.5px] text-ink-2">
            {mine ? null : t('unassigned')}
            {!mine && dueAt !== null ? ' · ' : null}
            {dueAt === null ? null : t.rich('due', { when: () => due })}
          </span>
        )}
      </Link>
    </li>
  );
};
