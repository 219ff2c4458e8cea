import { placeOfZone } from '#domain/time/place-of-zone.ts';
import type { Language } from '#locales/languages/language.ts';
import { editionPath } from './address.ts';
import { Dateline } from './dateline.tsx';
import { EditionNav } from './edition-nav.tsx';
import { languageName } from './language-name.ts';
import { MarkedText } from './marked-text.tsx';
import { NoteCall, notesOf } from './notes.tsx';
import type { ShownEdition } from './shown-edition.ts';
import { sideBySideRows } from './side-by-side-rows.ts';
import { writtenInstant } from './written-date.ts';
import type { Words } from './words.ts';

type Props = { edition: ShownEdition; t: Words; wordsOf: (language: Language) => Words };

/** The standing editions of a document, paragraph beside paragraph. */
export const SideBySidePage = ({ edition, t, wordsOf }: Props) => {
  const columns = edition.siblings.map((sibling) => ({
    ...sibling,
    words: wordsOf(sibling.language),
    notes: notesOf(sibling.content),
  }));
  return (
    <>
      <EditionNav edition={edition} here="side-by-side" t={t} />
      <main className="wide">
        <Dateline edition={edition} />
        <h1 className="visually-hidden">{t('sideBySideOf', { headline: edition.headline })}</h1>
        <table className="tri">
          <thead>
            <tr>
              {columns.map(({ words, ...sibling }) => (
                <th key={sibling.language} scope="col" lang={sibling.language}>
                  <a href={editionPath(sibling)}>{languageName(sibling.language)}</a>
                  <span>
                    {words('edition', { number: sibling.number })}
                    {', '}
                    <time dateTime={sibling.publishedAt.toISOString()}>
                      {writtenInstant(sibling.publishedAt, sibling.content.zone, sibling.language)} (
                      {placeOfZone(sibling.content.zone, sibling.language)})
                    </time>
                  </span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {sideBySideRows(columns).map((row) => (
              <tr key={row.id} className={row.kind}>
                {columns.map(({ words, notes, ...sibling }, column) => {
                  const text = row.texts[column];
                  return (
                    <td key={sibling.language} lang={sibling.language}>
                      {text ? (
                        <MarkedText
                          text={text}
                          footnote={(mark) => (
                            <NoteCall number={notes.indexOf(mark) + 1} page={editionPath(sibling)} t={words} />
                          )}
                        />
                      ) : null}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </main>
      <footer>
        <p>{edition.content.organizations.map(({ name }) => name).join(' · ')}</p>
      </footer>
    </>
  );
};
