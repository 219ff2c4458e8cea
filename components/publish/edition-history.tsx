'use client';

import { useTranslations } from 'next-intl';
import type { LanguageReadiness } from '#contract/publishing.ts';
import type { Language } from '#locales/languages/language.ts';
import { editionPath, permanentPath } from '#components/edition/address.ts';
import { Moment } from '#components/ui/moment.tsx';
import { Notice } from '#components/ui/notice.tsx';

type Props = { language: Language; editions: LanguageReadiness['editions']; justPublished: number | null; now: string };

/** Editions of this language so far, newest first, each at its permanent address. */
export const EditionHistory = ({ language, editions, justPublished, now }: Props) => {
  const t = useTranslations('publish');
  if (editions.length === 0) return null;
  return (
    <section aria-label={t('editions')} className="border-t border-line py-3 text-[13px]">
      {justPublished === null ? null : <Notice tone="good">{t('published', { number: justPublished })}</Notice>}
      <ul className="mt-1 list-none p-0">
        {editions.map(({ number, status, publishedAt, publishedByName, slug, sourceNumber }) => (
          <li key={number} className="flex flex-wrap items-baseline gap-x-2 py-1">
            {/* The public page is another document, outside the application. */}
            <a
              className="font-medium text-accent"
              href={
                status === 'published' ? editionPath({ language, slug }) : permanentPath({ language, slug, number })
              }
            >
              {t('edition', { number })}
            </a>
            <span className="text-ink-2">
              {t(`status.${status}`)}, <Moment at={publishedAt} now={now} />, {publishedByName},{' '}
              {t('ofSource', { number: sourceNumber })}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
};
