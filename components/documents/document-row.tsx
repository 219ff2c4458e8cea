import { useTranslations } from 'next-intl';
import type { DocumentRow as Row } from '#contract/document-list.ts';
import type { TargetLanguage } from '#locales/languages/language.ts';
import { Link } from '#locales/navigation.ts';
import { ButtonLink } from '#components/ui/button.tsx';
import { DocumentDates } from './document-dates.tsx';
import { LanguageProgress } from './language-progress.tsx';
import type { ShownRoles } from './shown-roles.ts';

type Props = { document: Row; languages: TargetLanguage[]; roles: ShownRoles; now: string };

const cell = 'block px-3.5 py-1.5 align-top first:pt-3.5 last:pb-3.5 xl:table-cell xl:py-3.5';
const label = 'mb-0.5 block text-[12px] font-medium text-ink-2 first-letter:uppercase xl:hidden';
const quietLink = 'text-accent underline-offset-2 hover:underline';

export const DocumentRow = ({ document, languages, roles, now }: Props) => {
  const t = useTranslations('documents');
  const language = useTranslations('language');
  const { id, title, acronyms, texts, words, source, nextSource, changedParagraphs, progress } = document;
  const facts = [
    acronyms.join(' · '),
    t('texts', { count: texts }),
    t('words', { count: words }),
    t(`source.${source.status}`, { number: source.number }) +
      (changedParagraphs > 0 ? ` (${t('changed', { count: changedParagraphs })})` : ''),
  ].filter((fact) => fact !== '');
  return (
    <tr role="row" className="block md:max-xl:grid md:max-xl:grid-cols-2 xl:table-row">
      <td role="cell" className={`${cell} md:max-xl:col-span-2`}>
        <Link
          href={`/documents/${id}`}
          lang="fr"
          className="font-text text-[15.5px] leading-[1.3] font-semibold text-ink no-underline hover:text-accent"
        >
          {title}
        </Link>
        <small className="tabular mt-1 block text-[12.5px] leading-snug text-ink-2">
          {facts.join(', ')}
          {nextSource ? (
            <>
              {', '}
              <Link href={`/documents/${id}/source`} className={quietLink}>
                {t('nextSource', { number: nextSource.number })}
              </Link>
            </>
          ) : null}
        </small>
      </td>
      {languages.map((one) => {
        const own = progress.find((each) => each.language === one);
        return (
          <td key={one} role="cell" className={cell}>
            <span className={label}>{language(one)}</span>
            {own ? (
              <LanguageProgress progress={own} />
            ) : (
              <small className="text-[12.5px] text-ink-2">{t('notWanted')}</small>
            )}
          </td>
        );
      })}
      <td role="cell" className={`${cell} xl:whitespace-nowrap`}>
        <span className={label}>{t('columnDue')}</span>
        <DocumentDates document={document} now={now} />
      </td>
      <td role="cell" className={cell}>
        <div className="flex flex-wrap items-center gap-x-3 gap-y-1.5 text-[12.5px] xl:flex-col xl:items-end">
          <ButtonLink href={`/documents/${id}`} aria-label={t('openOne', { title })}>
            {t('open')}
          </ButtonLink>
          <Link href={`/documents/${id}/source`} className={`${quietLink} xl:whitespace-nowrap`}>
            {t('french')}
          </Link>
          {roles.coordinator ? (
            <Link href={`/documents/${id}/settings`} className={quietLink}>
              {t('settings')}
            </Link>
          ) : null}
          {roles.publisher ? (
            <Link href={`/documents/${id}/publish`} className={quietLink}>
              {t('publish')}
            </Link>
          ) : null}
        </div>
      </td>
    </tr>
  );
};
