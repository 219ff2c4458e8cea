'use client';

import { useTranslations } from 'next-intl';
import type { ReleaseRow } from '#contract/publishing.ts';
import { Link } from '#locales/navigation.ts';
import { editionPath, listPath, permanentPath } from '#components/edition/address.ts';
import { Moment } from '#components/ui/moment.tsx';

/** Every edition so far, newest first; the workspace's own list. */
export const ReleasesPage = ({ releases, now }: { releases: ReleaseRow[]; now: string }) => {
  const t = useTranslations('releases');
  return (
    <>
      <h1 className="mb-1 font-text text-[24px] leading-tight font-semibold">{t('title')}</h1>
      <p className="mb-5 text-ink-2">
        {t.rich('publicLists', {
          fr: (words) => <PublicList language="fr">{words}</PublicList>,
          en: (words) => <PublicList language="en">{words}</PublicList>,
          es: (words) => <PublicList language="es">{words}</PublicList>,
        })}
      </p>
      {releases.length === 0 ? (
        <p className="rounded-lg border border-line bg-surface px-4 py-6 text-ink-2">{t('empty')}</p>
      ) : (
        <ul className="list-none overflow-hidden rounded-lg border border-line bg-surface p-0">
          {releases.map((release) => (
            <li
              key={`${release.documentId}-${release.language}-${release.number}`}
              className="grid gap-x-4 gap-y-1 border-b border-line px-4 py-3.5 last:border-b-0 md:grid-cols-[minmax(0,1fr)_auto]"
            >
              <a
                lang={release.language}
                href={release.status === 'published' ? editionPath(release) : permanentPath(release)}
                className="font-text text-[15.5px] leading-[1.3] font-semibold text-ink no-underline hover:text-accent hover:underline"
              >
                {release.headline}
              </a>
              <span
                className={`self-start justify-self-start rounded-full px-2 py-1 text-[12px] leading-none font-medium md:justify-self-end ${release.status === 'published' ? 'bg-approved-soft text-approved' : 'bg-empty-soft text-empty'}`}
              >
                {release.status === 'published' ? '● ' : '○ '}
                {t(`pill.${release.status}`, { language: release.language, number: release.number })}
              </span>
              <span className="text-[12.5px] text-ink-2">
                <Link
                  href={`/documents/${release.documentId}`}
                  className="text-accent underline decoration-line-strong underline-offset-2 hover:decoration-current"
                >
                  {release.reference}
                </Link>
                {', '}
                <Moment at={release.publishedAt} now={now} />, {release.publishedByName},{' '}
                {t('ofSource', { number: release.sourceNumber })}
              </span>
            </li>
          ))}
        </ul>
      )}
    </>
  );
};

const PublicList = ({ language, children }: { language: 'fr' | 'en' | 'es'; children: React.ReactNode }) => (
  <a href={listPath(language)} className="text-accent underline underline-offset-2">
    {children}
  </a>
);
