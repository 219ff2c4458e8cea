import { editionPath, listPath, sideBySidePath } from './address.ts';
import { languageName } from './language-name.ts';
import type { ShownEdition } from './shown-edition.ts';
import type { Words } from './words.ts';

/** Who speaks, and in which languages: the issuers in the document's order, and the editions that exist. */
export const EditionNav = ({
  edition,
  here,
  t,
}: {
  edition: ShownEdition;
  here: 'page' | 'side-by-side';
  t: Words;
}) => (
  <header className="top">
    <p className="issuers">{edition.content.organizations.map(({ acronym }) => acronym).join(' · ')}</p>
    <nav aria-label={t('languages')}>
      {edition.siblings.map((sibling) => {
        const isHere = here === 'page' && sibling.language === edition.language;
        return (
          <a
            key={sibling.language}
            href={editionPath(sibling)}
            lang={sibling.language}
            hrefLang={sibling.language}
            aria-current={isHere ? 'page' : undefined}
          >
            {languageName(sibling.language)}
          </a>
        );
      })}
      {edition.siblings.length > 1 ? (
        <a href={sideBySidePath(edition)} aria-current={here === 'side-by-side' ? 'page' : undefined}>
          {t('sideBySide')}
        </a>
      ) : null}
    </nav>
    <a className="all" href={listPath(edition.language)}>
      {t('allEditions')}
    </a>
  </header>
);
