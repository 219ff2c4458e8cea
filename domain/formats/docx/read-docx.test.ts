import {
  Document,
  ExternalHyperlink,
  FootnoteReferenceRun,
  HeadingLevel,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx';
import { strToU8 } from 'fflate';
import { describe, expect, test } from 'vitest';
import { readSourceFile, type ReadSource } from '#domain/import/read-source-file.ts';
import { wordDocument, wordFile, wordParagraph } from '../testing/office-parts.ts';

const read = async (bytes: Uint8Array): Promise<ReadSource> => {
  const result = await readSourceFile({ name: 'source.docx', bytes }, {}, () => {});
  if (!result.ok) throw new Error(JSON.stringify(result.refusal));
  return result.value;
};
const linesOf = ({ lines }: ReadSource) => lines.map(({ kind, text }) => `${kind}: ${text}`);

const sentence = 'La conférence a réuni trente délégations, qui ont décidé de doubler leur aide aux réfugiés.';

const cell = (text: string) => new TableCell({ children: [new Paragraph(text)] });

describe('a document with styles, lists, a table and notes', async () => {
  const file = await Packer.toBuffer(
    new Document({
      footnotes: { 1: { children: [new Paragraph('Selon l’OIM, en octobre.')] } },
      numbering: { config: [{ reference: 'points', levels: [{ level: 0, format: 'bullet', text: '•' }] }] },
      sections: [
        {
          children: [
            new Paragraph({ text: 'Trente pays promettent leur aide aux réfugiés', heading: HeadingLevel.TITLE }),
            new Paragraph({
              children: [
                new TextRun('La '),
                new TextRun({ text: 'conférence', bold: true }),
                new TextRun(' a réuni '),
                new TextRun({ text: 'trente délégations', italics: true }),
                new FootnoteReferenceRun(1),
                new TextRun(', qui ont décidé de doubler leur '),
                new ExternalHyperlink({ children: [new TextRun('aide')], link: 'https://example.org/aide?a=1&b=2' }),
                new TextRun(' aux réfugiés.'),
              ],
            }),
            new Paragraph({ text: 'Ce qui a été décidé', heading: HeadingLevel.HEADING_1 }),
            new Paragraph({ text: 'doubler l’aide ;', numbering: { reference: 'points', level: 0 } }),
            new Paragraph({ text: 'former des gardes.', numbering: { reference: 'points', level: 0 } }),
            new Table({
              rows: [
                new TableRow({ children: [cell('Pays'), cell('Personnes')] }),
                new TableRow({ children: [cell('Pérou'), cell('800 000')] }),
              ],
            }),
            new Paragraph('FIN'),
          ],
        },
      ],
    }),
  );
  const source = await read(file);

  test('keeps its structure', () => {
    expect(linesOf(source)).toEqual([
      'headline: Trente pays promettent leur aide aux réfugiés',
      `paragraph: ${sentence}`,
      'heading: Ce qui a été décidé',
      'list-item: doubler l’aide ;',
      'list-item: former des gardes.',
      'table-cell: Pays',
      'table-cell: Personnes',
      'table-cell: Pérou',
      'table-cell: 800 000',
      'end-mark: FIN',
    ]);
    expect(source).toMatchObject({ format: 'docx', encoding: null, detected: 'fr', notes: [] });
  });

  test('keeps looks, links and notes as marks on their words', () => {
    const { text, marks = [] } = source.lines[1] ?? { text: '' };
    expect(marks.map(({ kind, from, to }) => `${kind}: ${text.slice(from, to)}`)).toEqual([
      'bold: conférence',
      'italic: trente délégations',
      'footnote: délégations',
      'link: aide',
    ]);
    expect(marks.find(({ kind }) => kind === 'footnote')).toMatchObject({ note: 'Selon l’OIM, en octobre.' });
    expect(marks.find(({ kind }) => kind === 'link')).toMatchObject({ href: 'https://example.org/aide?a=1&b=2' });
  });
});

describe('styles by their names', () => {
  const style = (id: string, name: string) =>
    `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/></w:style>`;
  const styles = strToU8(
    `<?xml version="1.0"?><w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${style('T', 'Titre 1')}${style('C', 'Citation')}${style('S', 'Sous-titre')}${style('L', 'Liste à puces')}</w:styles>`,
  );
  test('are known in French, as programs and templates write them', async () => {
    const body = [
      wordParagraph('Trente pays promettent leur aide', 'T'),
      wordParagraph('Une conférence à Genève', 'S'),
      wordParagraph(sentence),
      wordParagraph('« Nous voulons vivre ici »', 'C'),
      wordParagraph('doubler l’aide', 'L'),
    ].join('');
    const file = wordFile(wordDocument(body), {
      'word/styles.xml': styles,
      'word/_rels/document.xml.rels': strToU8(
        '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/></Relationships>',
      ),
    });
    expect(linesOf(await read(file))).toEqual([
      'headline: Trente pays promettent leur aide',
      'subheadline: Une conférence à Genève',
      `paragraph: ${sentence}`,
      'quote: « Nous voulons vivre ici »',
      'list-item: doubler l’aide',
    ]);
  });
});

describe('a table that places', () => {
  const cell = (...texts: string[]) => `<w:tc>${texts.map((text) => wordParagraph(text)).join('')}</w:tc>`;
  const table = (...rows: string[]) => `<w:tbl>${rows.map((row) => `<w:tr>${row}</w:tr>`).join('')}</w:tbl>`;
  const headline = 'Une conférence pour les réfugiés de la région';

  test('has a column of text in a cell, and its paragraphs are such', async () => {
    const row = cell('Organisation pour l’asile') + cell(headline, sentence, sentence, sentence);
    const kinds = (await read(wordFile(wordDocument(table(row))))).lines.map(({ kind }) => kind);
    expect(kinds).toEqual(['furniture', 'headline', 'paragraph', 'paragraph', 'paragraph']);
  });

  test('is none where cells hold words or a sentence', async () => {
    const rows = [cell('Pays') + cell('Mesures'), cell('Pérou', 'Lima') + cell(sentence)];
    const body = wordParagraph(headline) + wordParagraph(sentence) + table(...rows);
    const source = await read(wordFile(wordDocument(body)));
    expect(source.lines.filter(({ kind }) => kind === 'table-cell')).toHaveLength(5);
  });
});

describe('what is not of the text', () => {
  test('tracked changes are read as accepted and counted, hidden text is left out', async () => {
    const run = (text: string, look = '') => `<w:r>${look}<w:t xml:space="preserve">${text}</w:t></w:r>`;
    const body = `<w:p>${run('La conférence a réuni ')}<w:del w:id="1" w:author="a"><w:r><w:delText>vingt</w:delText></w:r></w:del><w:ins w:id="2" w:author="a">${run('trente')}</w:ins>${run(' secrets', '<w:rPr><w:vanish/></w:rPr>')}${run(' délégations, qui ont décidé de doubler leur aide.')}</w:p>`;
    const source = await read(wordFile(wordDocument(wordParagraph('Une conférence pour les réfugiés') + body)));
    expect(source.lines[1]?.text).toBe(
      'La conférence a réuni trente délégations, qui ont décidé de doubler leur aide.',
    );
    expect(source.notes).toEqual([{ code: 'changes-accepted', detail: '2' }]);
  });

  test('a contact block typed with line breaks comes apart, a broken sentence does not', async () => {
    const broken = (lines: string[]) =>
      `<w:p><w:r>${lines.map((line) => `<w:t>${line}</w:t>`).join('<w:br/>')}</w:r></w:p>`;
    const body =
      wordParagraph('Une conférence pour les réfugiés de la région') +
      broken(['La conférence a réuni trente délégations,', 'qui ont décidé de doubler leur aide aux réfugiés.']) +
      broken(['Contacts presse :', 'Anna Roth, a.roth@example.org', 'Luis Paz, +41 22 555 01 01']);
    expect(linesOf(await read(wordFile(wordDocument(body))))).toEqual([
      'headline: Une conférence pour les réfugiés de la région',
      `paragraph: ${sentence}`,
      'contact-lead: Contacts presse :',
      'contact-line: Anna Roth, a.roth@example.org',
      'contact-line: Luis Paz, +41 22 555 01 01',
    ]);
  });
});
