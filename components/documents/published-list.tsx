import { useTranslations } from 'next-intl';
import type { DocumentRow } from '#contract/document-list.ts';
import { Link } from '#locales/navigation.ts';
import type { ShownRoles } from './shown-roles.ts';

type Props = { documents: DocumentRow[]; roles: ShownRoles };

/** Documents of which editions are out, each with the language and number of its newest editions. */
export const PublishedList = ({ documents, roles }: Props) => {
  const t = useTranslations('documents');
  return (
    <ul className="m-0 list-none divide-y divide-line overflow-hidden rounded-lg border border-line bg-surface p-0">
      {documents.map(({ id, title, acronyms, reference, frenchPublishedNumber, progress }) => {
        const editions = [{ language: 'fr' as const, publishedNumber: frenchPublishedNumber }, ...progress];
        return (
          <li key={id} className="flex flex-wrap items-center gap-x-4 gap-y-2 px-3.5 py-3.5">
            <div className="min-w-[16rem] flex-1">
              <Link
                href={`/documents/${id}`}
                lang="fr"
                className="font-text text-[15.5px] leading-[1.3] font-semibold text-ink no-underline hover:text-accent"
              >
                {title}
              </Link>
              <small className="mt-1 block text-[12.5px] text-ink-2">
                {[acronyms.join(' · '), reference].filter((fact) => fact !== '').join(', ')}
                {roles.coordinator ? (
                  <>
                    {' · '}
                    <Link href={`/documents/${id}/settings`} className="text-accent underline-offset-2 hover:underline">
                      {t('settings')}
                    </Link>
                  </>
                ) : null}
              </small>
            </div>
            <ul className="m-0 flex list-none flex-wrap gap-1.5 p-0">
              {editions.map(({ language, publishedNumber }) =>
                publishedNumber === null ? null : (
                  <li
                    key={language}
                    className="inline-flex items-center gap-1.5 rounded-full bg-approved-soft px-2 py-1 text-[12px] leading-none font-medium whitespace-nowrap text-approved"
                  >
                    <span aria-hidden>●</span>
                    {t('edition', { language, number: publishedNumber })}
                  </li>
                ),
              )}
            </ul>
          </li>
        );
      })}
    </ul>
  );
};
