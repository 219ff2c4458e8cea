import { contactsOf, noticeOf } from '#domain/editions/edition-content.ts';
import { placeOfZone } from '#domain/time/place-of-zone.ts';
import { languageFacts } from '#locales/languages/facts.ts';
import { editionPath, permanentPath } from './address.ts';
import { Boilerplate } from './boilerplate.tsx';
import { ContactBlock } from './contact-block.tsx';
import { Dateline } from './dateline.tsx';
import { EditionNav } from './edition-nav.tsx';
import type { Footnote } from './marked-text.tsx';
import { NoteCall, NoteList, notesOf } from './notes.tsx';
import { grouped, SegmentText } from './segment-text.tsx';
import type { ShownEdition } from './shown-edition.ts';
import { writtenInstant } from './written-date.ts';
import type { Words } from './words.ts';

/** One edition, typeset for reading. */
export const EditionPage = ({ edition, t }: { edition: ShownEdition; t: Words }) => {
  const { content, language } = edition;
  const notes = notesOf(content);
  const footnote = (mark: Footnote) => <NoteCall number={notes.indexOf(mark) + 1} t={t} />;
  return (
    <>
      <EditionNav edition={edition} here="page" t={t} />
      <main>
        <article>
          {edition.isSuperseded ? <Superseded edition={edition} t={t} /> : null}
          <Dateline edition={edition} />
          {grouped(content.segments).map((group) => {
            const parts = group.map((segment) => (
              <SegmentText key={segment.id} segment={segment} footnote={footnote} />
            ));
            return group[0]?.kind === 'list-item' ? <ul key={group[0].id}>{parts}</ul> : parts;
          })}
          {content.hasEndMark ? <p className="end-mark">{languageFacts[language].endMark}</p> : null}
          <NoteList notes={notes} t={t} />
          <Boilerplate content={content} />
          <ContactBlock lines={contactsOf(content)} t={t} />
        </article>
      </main>
      <footer>
        {content.prevailing === 'none' ? null : <p>{noticeOf(content) ?? t(`prevailing.${content.prevailing}`)}</p>}
        <p>
          {content.organizations.map(({ name }) => name).join(' · ')}
          <br />
          <a href={permanentPath(edition)}>{t('edition', { number: edition.number })}</a>
          {', '}
          <time dateTime={edition.publishedAt.toISOString()}>
            {t('publishedOn', {
              when: writtenInstant(edition.publishedAt, content.zone, language),
              place: placeOfZone(content.zone, language),
            })}
          </time>
          <br />
          {t(language === 'fr' ? 'sourceVersion' : 'translates', { number: edition.sourceNumber })}
        </p>
      </footer>
    </>
  );
};

const Superseded = ({ edition, t }: { edition: ShownEdition; t: Words }) => {
  const newest = edition.siblings.find(({ language }) => language === edition.language);
  if (!newest) return null;
  return (
    <p className="banner">
      {t('superseded', { number: newest.number })} <a href={editionPath(newest)}>{t('toNewest')}</a>
    </p>
  );
};
