import type { Handed, HandedContact, HandedUnit } from '#domain/handoffs/handed.ts';
import { plain } from '#domain/text.ts';
import { contactName, nameOfColumn, nameOfRow, tokenOf, type Column } from './names.ts';
import { packageOf } from './package-of.ts';
import { bookmarked, paragraph, run, runsOf, type Named } from './runs.ts';
import type { ReviewWords } from './words.ts';

// Twentieths of a point: A4 lying, with margins of 2 cm.
const page =
  '<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/><w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1134" w:header="567" w:footer="567" w:gutter="0"/>';
const widths: Record<Column, number> = { number: 740, source: 5560, target: 5560, notes: 2710 };
const columns = Object.keys(widths) as Column[];
const shade = '<w:shd w:val="clear" w:color="auto" w:fill="F1EFEA"/>';
const grey = '5F5B52';
/** The longest text, in characters, that stands whole on one page. */
const shortText = 1200;

/**
 * One language of a document as a table for Word and LibreOffice: number, French, target text, remarks; a row for each
 * segment, then the contact block to be read. What ties it to its hand-off and each row to its segment stands in a property,
 * in the footer and in bookmarks. `readReviewTable` reads it back with the same texts and marks.
 */
export const serializeReviewTable = (handed: Handed, words: ReviewWords): Uint8Array => {
  const { language, title } = handed;
  const named: Named = { links: [], notes: [] };
  const token = tokenOf({ id: handed.handoffId, documentId: handed.documentId, language });
  const small = (text: string, after: number) =>
    paragraph(run(text, language, { color: grey, size: 18 }), `<w:spacing w:before="60" w:after="${after}"/>`);
  const body = [
    paragraph(run(title, 'fr', { bold: true, size: 28 })),
    small(words.subtitle, 0),
    small(words.guide, 160),
    `<w:tbl><w:tblPr><w:tblW w:w="${columns.reduce((sum, column) => sum + widths[column], 0)}" w:type="dxa"/>${borders}<w:tblLayout w:type="fixed"/>${padding}</w:tblPr>`,
    `<w:tblGrid>${columns.map((column) => `<w:gridCol w:w="${widths[column]}"/>`).join('')}</w:tblGrid>`,
    headRow(handed, words),
    ...handed.units.map((unit, index) => unitRow(unit, index, { handed, words, named })),
    ...handed.contacts.map((contact, index) => contactRow(contact, index, { handed, words, named })),
    '</w:tbl>',
    // Word wants a paragraph after a table.
    paragraph(''),
    `<w:sectPr><w:footerReference w:type="default" r:id="footer"/>${page}</w:sectPr>`,
  ];
  const footer = paragraph(run(token, language, { color: '8A857A', size: 12, noProof: true }));
  // The footer is a part of its own and knows no relations.
  return packageOf({ title, body: body.join(''), footer, token, named });
};

type World = { handed: Handed; words: ReviewWords; named: Named };

const side = (name: string) => `<w:${name} w:val="single" w:sz="4" w:space="0" w:color="B9B4A8"/>`;
const borders = `<w:tblBorders>${['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map(side).join('')}</w:tblBorders>`;
const padding = `<w:tblCellMar>${['top', 'left', 'bottom', 'right'].map((name) => `<w:${name} w:w="${name === 'left' || name === 'right' ? 100 : 60}" w:type="dxa"/>`).join('')}</w:tblCellMar>`;

const row = (cells: Record<Column, string>, shaded: readonly Column[], properties: string): string =>
  `<w:tr>${properties === '' ? '' : `<w:trPr>${properties}</w:trPr>`}${columns
    .map(
      (column) =>
        `<w:tc><w:tcPr><w:tcW w:w="${widths[column]}" w:type="dxa"/>${shaded.includes(column) ? shade : ''}</w:tcPr>${cells[column]}</w:tc>`,
    )
    .join('')}</w:tr>`;

const headRow = ({ language }: Handed, { heads }: ReviewWords): string => {
  const cell = (column: Column) =>
    paragraph(
      bookmarked(
        run(heads[column], language, { bold: true, size: 18 }),
        nameOfColumn(column),
        columns.indexOf(column) + 1,
      ),
    );
  const cells = { number: cell('number'), source: cell('source'), target: cell('target'), notes: cell('notes') };
  return row(cells, columns, '<w:cantSplit/><w:tblHeader/>');
};

/** The number of a row, with what names it; ids go on where those of the columns end. */
const numberCell = (text: string, name: string | null, id: number): string => {
  const words = run(text, 'fr', { color: grey, size: 18, noProof: true });
  return paragraph(name === null ? words : bookmarked(words, name, columns.length + id));
};

const unitRow = (unit: HandedUnit, index: number, { handed, words, named }: World): string => {
  const { source, target, state, isStale, notes } = unit;
  const said = [words.state({ state, isStale }), ...notes.map((note) => words.note(note))];
  const cells = {
    number: numberCell(`${index + 1}`, nameOfRow(unit.segmentId), index + 1),
    source: paragraph(runsOf(source, 'fr', named)),
    target: paragraph(runsOf(target ?? plain(''), handed.language, named)),
    notes: said.map((text) => paragraph(run(text, handed.language, { size: 18 }))).join(''),
  };
  return row(cells, ['number', 'source'], source.text.length < shortText ? '<w:cantSplit/>' : '');
};

const contactRow = (contact: HandedContact, index: number, { handed, words, named }: World): string => {
  const cells = {
    number: numberCell('–', contactName(index), handed.units.length + index + 1),
    source: paragraph(runsOf(plain(contact.source), 'fr', named)),
    target: paragraph(runsOf(plain(contact.target ?? ''), handed.language, named)),
    notes: paragraph(run(words.notTranslated, handed.language, { size: 18 })),
  };
  return row(cells, columns, '<w:cantSplit/>');
};
