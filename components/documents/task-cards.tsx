import { useTranslations } from 'next-intl';
import type { TaskView } from '#contract/document-list.ts';
import { TaskCard } from './task-card.tsx';

const shownAtOnce = 6;
const listClass = 'm-0 grid list-none gap-3 p-0 md:grid-cols-2 xl:grid-cols-3';
const keyOf = ({ kind, documentId, language }: TaskView) => `${kind} ${documentId} ${language}`;

type Props = { tasks: TaskView[]; now: string; hasDocuments: boolean };

/** What waits for me: what is mine first, then what nobody has. */
export const TaskCards = ({ tasks, now, hasDocuments }: Props) => {
  const t = useTranslations('documents');
  const inOrder = [...tasks.filter(({ mine }) => mine), ...tasks.filter(({ mine }) => !mine)];
  const [first, rest] = [inOrder.slice(0, shownAtOnce), inOrder.slice(shownAtOnce)];
  if (tasks.length === 0) return hasDocuments ? <p className="m-0 text-[13.5px] text-ink-2">{t('noTasks')}</p> : null;
  return (
    <section aria-label={t('tasks')}>
      <ul className={listClass}>
        {first.map((task) => (
          <TaskCard key={keyOf(task)} task={task} now={now} />
        ))}
      </ul>
      {rest.length > 0 ? (
        <details className="mt-3">
          <summary className="cursor-pointer text-[13px] font-medium text-accent">
            {t('moreTasks', { count: rest.length })}
          </summary>
          <ul className={`${listClass} mt-3`}>
            {rest.map((task) => (
              <TaskCard key={keyOf(task)} task={task} now={now} />
            ))}
          </ul>
        </details>
      ) : null}
    </section>
  );
};
