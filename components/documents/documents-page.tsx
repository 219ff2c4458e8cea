import { Plus } from 'lucide-react';
import { useTranslations } from 'next-intl';
import type { DocumentRow, TaskView } from '#contract/document-list.ts';
import { ButtonLink } from '#components/ui/button.tsx';
import { Link } from '#locales/navigation.ts';
import { DocumentTable } from './document-table.tsx';
import type { ShownRoles } from './shown-roles.ts';
import { isInProgress, isPublished } from './is-published.ts';
import { PublishedList } from './published-list.tsx';
import { RefreshOnReturn } from './refresh-on-return.tsx';
import { StateLegend } from './state-legend.tsx';
import { TaskCards } from './task-cards.tsx';

type Props = { documents: DocumentRow[]; tasks: TaskView[]; isArchive: boolean; roles: ShownRoles; now: string };

const sectionClass = 'mt-6 mb-2.5 text-[13px] font-semibold text-ink-2';

export const DocumentsPage = ({ documents, tasks, isArchive, roles, now }: Props) => {
  const t = useTranslations('documents');
  const current = isArchive ? documents : documents.filter(isInProgress);
  const published = isArchive ? [] : documents.filter(isPublished);
  return (
    <>
      <RefreshOnReturn />
      <div className="mb-5 flex flex-wrap items-end gap-3">
        <h1 className="m-0 flex-1 font-text text-[24px] leading-tight font-semibold">
          {isArchive ? t('archived') : t('title')}
        </h1>
        {roles.coordinator && !isArchive ? (
          <ButtonLink href="/documents/import" look="primary">
            <Plus size={15} aria-hidden />
            {t('import')}
          </ButtonLink>
        ) : null}
      </div>
      {isArchive ? null : <TaskCards tasks={tasks} now={now} hasDocuments={documents.length > 0} />}
      {isArchive ? null : <h2 className={sectionClass}>{t('inProgress')}</h2>}
      {current.length > 0 ? (
        <DocumentTable documents={current} roles={roles} now={now} />
      ) : (
        <p className="m-0 rounded-lg border border-dashed border-line-strong px-4 py-6 text-[14px] text-ink-2">
          {isArchive ? t('noArchived') : roles.coordinator ? t('emptyCoordinator') : t('emptyOther')}
        </p>
      )}
      {published.length > 0 ? (
        <>
          <h2 className={sectionClass}>{t('published')}</h2>
          <PublishedList documents={published} roles={roles} />
        </>
      ) : null}
      <div className="mt-4 flex flex-wrap items-center justify-between gap-x-6 gap-y-3">
        {current.length > 0 ? <StateLegend /> : <span />}
        <Link
          href={isArchive ? '/documents' : '/documents?archived=1'}
          className="text-[13px] text-accent underline-offset-2 hover:underline"
        >
          {isArchive ? t('backToCurrent') : t('showArchived')}
        </Link>
      </div>
    </>
  );
};
