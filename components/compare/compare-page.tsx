import { useTranslations } from 'next-intl';
import type { ComparisonView } from '#contract/comparison.ts';
import { ButtonLink } from '#components/ui/button.tsx';
import { Link } from '#locales/navigation.ts';
import { BesideTheText } from './beside-the-text.tsx';
import { comparePath } from './compare-path.ts';
import { ComparedRow } from './compared-row.tsx';
import { VersionChoice } from './version-choice.tsx';
import { VersionFacts } from './version-facts.tsx';

type Props = { documentId: string; comparison: ComparisonView; now: string };

/** Two versions of the French word by word, for whoever may read the document; drawn on the server, without a script. */
export const ComparePage = ({ documentId, comparison, now }: Props) => {
  const t = useTranslations('compare');
  const source = useTranslations('source');
  const { title, versions, from, to, all, changes, rows, page, pages } = comparison;
  const own = { documentId, from, to, all };
  const [earlier, later] = [from, to].map((number) => versions.find((one) => one.number === number));
  return (
    <>
      <div className="mb-4 flex flex-wrap items-start gap-3">
        <div className="min-w-0 flex-1">
          <h1 className="m-0 font-text text-[24px] leading-tight font-semibold">
            {from === to ? t('titleOne', { number: to }) : t('title', { from, to })}
          </h1>
          <p lang="fr" className="mt-1 mb-0 text-[13.5px] text-ink-2">
            {title}
          </p>
        </div>
        <ButtonLink href={`/documents/${documentId}/source`} className="print:hidden">
          {source('title')}
        </ButtonLink>
      </div>
      <VersionChoice versions={versions} from={from} to={to} all={all} />
      <div className="my-4 grid gap-x-4 gap-y-2 sm:grid-cols-2">
        {earlier && earlier !== later ? <VersionFacts version={earlier} now={now} /> : null}
        {later ? <VersionFacts version={later} now={now} /> : null}
      </div>
      <div className="mb-2 flex flex-wrap items-baseline gap-x-4 gap-y-1">
        <h2 className="tabular m-0 flex-1 text-[14px] font-semibold">{t('changes', { count: changes })}</h2>
        <Link
          href={comparePath({ ...own, all: !all })}
          className="text-[13px] text-accent underline underline-offset-2 print:hidden"
        >
          {t(all ? 'showChanges' : 'showAll')}
        </Link>
      </div>
      {rows.length > 0 ? (
        <ol className="m-0 list-none divide-y divide-line overflow-hidden rounded-lg border border-line bg-surface p-0 print:border-0">
          {rows.map((row) =>
            row.class === 'gap' ? (
              <li key={`gap ${row.from}`} className="px-3.5 py-2 text-center text-[12.5px] text-ink-2">
                {t('gap', { count: row.count })}
              </li>
            ) : (
              <ComparedRow key={row.id} row={row} />
            ),
          )}
        </ol>
      ) : null}
      <BesideTheText contacts={comparison.contacts} endMark={comparison.endMark} />
      {pages > 1 ? (
        <nav aria-label={t('pages')} className="mt-4 flex flex-wrap items-center gap-3 text-[13px] print:hidden">
          {page > 1 ? <ButtonLink href={comparePath({ ...own, page: page - 1 })}>{t('previous')}</ButtonLink> : null}
          <span className="tabular text-ink-2">{t('page', { page, pages })}</span>
          {page < pages ? <ButtonLink href={comparePath({ ...own, page: page + 1 })}>{t('next')}</ButtonLink> : null}
        </nav>
      ) : null}
    </>
  );
};
