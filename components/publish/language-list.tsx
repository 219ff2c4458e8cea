'use client';

import { useTranslations } from 'next-intl';
import type { LanguageReadiness } from '#contract/publishing.ts';
import { languageName } from '#components/edition/language-name.ts';
import type { Language } from '#locales/languages/language.ts';
import { Link } from '#locales/navigation.ts';

type Props = { documentId: string; languages: LanguageReadiness[]; current: Language };

/** The languages of the document, each with where it stands: one goes to another's conditions from here. */
export const LanguageList = ({ documentId, languages, current }: Props) => {
  const t = useTranslations('publish');
  return (
    <nav aria-label={t('otherLanguages')} className="border-t border-line text-[13px]">
      {languages.map((one) => {
        const { look, words } = standing(one, t);
        return (
          <Link
            key={one.language}
            href={`/documents/${documentId}/publish?language=${one.language}`}
            aria-current={one.language === current ? 'page' : undefined}
            className="flex items-center justify-between border-b border-line py-2 text-ink no-underline hover:bg-paper"
          >
            <span lang={one.language} className={one.language === current ? 'font-semibold' : ''}>
              {languageName(one.language)}
            </span>
            <span className={`inline-flex gap-1.5 rounded-full px-2 py-1 text-[12px] leading-none font-medium ${look}`}>
              {words}
            </span>
          </Link>
        );
      })}
    </nav>
  );
};

const standing = (one: LanguageReadiness, t: ReturnType<typeof useTranslations<'publish'>>) => {
  const inTheWay = one.gates.filter(({ met, code }) => !met && code !== 'not-yet-published').length;
  const published = one.editions.find(({ status }) => status === 'published');
  if (one.ready) return { look: 'text-approved bg-approved-soft', words: `● ${t('ready')}` };
  if (published && inTheWay === 0)
    return { look: 'text-approved bg-approved-soft', words: `● ${t('isPublished', { number: published.number })}` };
  return { look: 'text-draft bg-draft-soft', words: `◐ ${t('inTheWay', { count: inTheWay })}` };
};
