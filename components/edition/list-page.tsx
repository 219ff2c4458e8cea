import { languages, type Language } from '#locales/languages/language.ts';
import { editionPath, listPath } from './address.ts';
import { languageName } from './language-name.ts';
import { writtenDay } from './written-date.ts';
import type { Words } from './words.ts';

export type ListedEdition = { slug: string; headline: string; publishedAt: Date };

/** What is published in a language, newest first. */
export const ListPage = ({ language, editions, t }: { language: Language; editions: ListedEdition[]; t: Words }) => (
  <>
    <header className="top">
      <nav aria-label={t('languages')}>
        {languages.map((other) => (
          <a
            key={other}
            href={listPath(other)}
            lang={other}
            hrefLang={other}
            aria-current={other === language ? 'page' : undefined}
          >
            {languageName(other)}
          </a>
        ))}
      </nav>
    </header>
    <main>
      <h1>{t('listTitle')}</h1>
      {editions.length === 0 ? <p>{t('listEmpty')}</p> : null}
      <ul className="list">
        {editions.map((edition) => (
          <li key={edition.slug}>
            <a href={editionPath({ language, slug: edition.slug })}>{edition.headline}</a>
            <span>
              <time dateTime={edition.publishedAt.toISOString()}>
                {writtenDay(edition.publishedAt.toISOString().slice(0, 10), language)}
              </time>
            </span>
          </li>
        ))}
      </ul>
    </main>
  </>
);
