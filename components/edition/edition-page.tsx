import { languageFacts } from '#locales/languages/facts.ts';
import { editionPath, permanentPath } from './address.ts';
import { ContactBlock } from './contact-block.tsx';
import { EditionNav } from './edition-nav.tsx';
import type { ShownEdition } from './shown-edition.ts';
import { grouped, SegmentText } from './segment-text.tsx';
import { writtenDay, writtenInstant, type Words } from './words.ts';

/** One edition, typeset for reading. */
export const EditionPage = ({ edition, t }: { edition: ShownEdition; t: Words }) => {
  const { content, language } = edition;
  const newest = edition.siblings.find((sibling) => sibling.language === language);
  return (
    <>
      <EditionNav edition={edition} here="page" t={t} />
      <main>
        <article>
          {edition.isSuperseded && newest ? (
            <p className="banner">
              {t('superseded', { number: newest.number })} <a href={editionPath(newest)}>{t('toNewest')}</a>
            </p>
          ) : null}
          <Dateline edition={edition} />
          {grouped(content.segments).map((group) =>
            group[0]?.kind === 'list-item' ? (
              <ul key={group[0].id}>
                {group.map((segment) => (
                  <SegmentText key={segment.id} segment={segment} />
                ))}
              </ul>
            ) : (
              group.map((segment) => <SegmentText key={segment.id} segment={segment} />)
            ),
          )}
          {content.hasEndMark ? <p className="end-mark">{languageFacts[language].endMark}</p> : null}
          <ContactBlock lines={content.contacts} t={t} />
        </article>
      </main>
      <footer>
        {content.prevailing === 'none' ? null : <p>{t(`prevailing.${content.prevailing}`)}</p>}
        <p>
          {content.organizations.map(({ name }) => name).join(' · ')}
          <br />
          <a href={permanentPath(edition)}>{t('edition', { number: edition.number })}</a>
          {', '}
          <time dateTime={edition.publishedAt.toISOString()}>
            {t('publishedOn', { when: writtenInstant(edition.publishedAt, content.zone, language), place: placeOf(content.zone) })}
          </time>
        </p>
      </footer>
    </>
  );
};

/** Place and day, by the language's rules. */
export const Dateline = ({ edition }: { edition: Pick<ShownEdition, 'content' | 'language'> }) => {
  const { place, day } = edition.content.dateline;
  const parts = [place, day ? writtenDay(day, edition.language) : ''].filter((part) => part !== '');
  return parts.length > 0 ? <p className="kick">{parts.join(', ')}</p> : null;
};

const placeOf = (zone: string): string => (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ');
