import { languageFacts } from '#locales/languages/facts.ts';
import type { EditionContent } from '#domain/editions/edition-content.ts';
import { editionPath } from './address.ts';
import { Dateline } from './edition-page.tsx';
import { EditionNav } from './edition-nav.tsx';
import type { ShownEdition, Sibling } from './shown-edition.ts';
import { writtenInstant, type Words } from './words.ts';

/** The newest editions of a document, paragraph beside paragraph: rows by the identity of the segments. */
export const SideBySidePage = ({ edition, t }: { edition: ShownEdition; t: Words }) => {
  const { siblings } = edition;
  return (
    <>
      <EditionNav edition={edition} here="side-by-side" t={t} />
      <main className="wide">
        <Dateline edition={edition} />
        <h1 className="visually-hidden">{t('sideBySide')}</h1>
        <table className={`tri columns-${siblings.length}`}>
          <thead>
            <tr>
              {siblings.map((sibling) => (
                <th key={sibling.language} scope="col" lang={sibling.language}>
                  <a href={editionPath(sibling)}>{languageFacts[sibling.language].nativeName}</a>
                  <span>{editionLine(sibling, t)}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rowsOf(siblings).map((row) => (
              <tr key={row.id} className={row.kind}>
                {siblings.map((sibling, column) => (
                  <td key={sibling.language} lang={sibling.language}>
                    {row.texts[column] ?? ''}
                  </td>
                ))}
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

const editionLine = ({ number, publishedAt, content, language }: Sibling, t: Words): string =>
  `${t('edition', { number })}, ${writtenInstant(publishedAt, content.zone, language)}`;

type Row = { id: string; kind: EditionContent['segments'][number]['kind']; texts: (string | undefined)[] };

/** One row for each segment that any edition has, in the order of the first column, later ones after what they follow. */
export const rowsOf = (siblings: Pick<Sibling, 'content'>[]): Row[] => {
  const order: string[] = [];
  const kinds = new Map<string, Row['kind']>();
  for (const { content } of siblings) {
    let after = -1;
    for (const { id, kind } of content.segments) {
      const at = order.indexOf(id);
      if (at >= 0) after = at;
      else order.splice((after += 1), 0, id);
      if (!kinds.has(id)) kinds.set(id, kind);
    }
  }
  const texts = siblings.map(({ content }) => new Map(content.segments.map(({ id, text }) => [id, text.text])));
  return order.map((id) => ({ id, kind: kinds.get(id) ?? 'paragraph', texts: texts.map((own) => own.get(id)) }));
};
