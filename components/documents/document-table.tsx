import { useTranslations } from 'next-intl';
import type { DocumentRow as Row } from '#contract/document-list.ts';
import { targetLanguages } from '#locales/languages/language.ts';
import { DocumentRow } from './document-row.tsx';
import type { ShownRoles } from './shown-roles.ts';

type Props = { documents: Row[]; roles: ShownRoles; now: string };

/** A table when wide; cells under one another, each with its heading, when narrow. */
export const DocumentTable = ({ documents, roles, now }: Props) => {
  const t = useTranslations('documents');
  const language = useTranslations('language');
  const shown = targetLanguages.filter((one) =>
    documents.some(({ progress }) => progress.some((own) => own.language === one)),
  );
  const heading = 'border-b border-line px-3.5 py-2.5 text-left text-[12px] leading-none font-medium text-ink-2';
  return (
    <div className="overflow-hidden rounded-lg border border-line bg-surface">
      {/* Said again as roles: where the cells stand under one another, browsers take the table for a stack of boxes. */}
      <table role="table" aria-label={t('inProgress')} className="block w-full border-collapse xl:table">
        <thead role="rowgroup" className="hidden xl:table-header-group">
          <tr role="row">
            <th role="columnheader" scope="col" className={heading}>
              {t('columnDocument')}
            </th>
            {shown.map((one) => (
              <th key={one} role="columnheader" scope="col" className={`${heading} w-[205px] first-letter:uppercase`}>
                {language(one)}
              </th>
            ))}
            <th role="columnheader" scope="col" className={heading}>
              {t('columnDue')}
            </th>
            <th role="columnheader" scope="col" className={heading}>
              <span className="visually-hidden">{t('columnActions')}</span>
            </th>
          </tr>
        </thead>
        <tbody role="rowgroup" className="block divide-y divide-line xl:table-row-group">
          {documents.map((document) => (
            <DocumentRow key={document.id} document={document} languages={shown} roles={roles} now={now} />
          ))}
        </tbody>
      </table>
    </div>
  );
};
