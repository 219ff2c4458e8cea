import { strToU8, zipSync } from 'fflate';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openZip } from '../zip/open-zip.ts';
import { readBilingualDocx } from './read-docx.ts';
import { readBilingualText } from './read-text.ts';
import { tsvRows } from './tsv-rows.ts';

const told = (file: ReturnType<typeof readBilingualText>) =>
  file.ok
    ? file.value.blocks.map(({ text, targets }) => [text.text, targets?.en?.text.text, targets?.es?.text.text])
    : file.refusal.code;

const french = 'Le HCR et l’OIM remercient les pays d’accueil de leur solidarité envers les réfugiés.';
const english = 'UNHCR and IOM thank the host countries for their solidarity towards the refugees.';
const spanish = 'El ACNUR y la OIM agradecen a los países de acogida su solidaridad con los refugiados.';

describe('a table separated by tabs', () => {
  test.each([
    ['FR\tEN\tES\nUn.\tOne.\tUno.', [['Un.', 'One.', 'Uno.']]],
    [
      '\uFEFFSource (français)\tEnglish translation\r\nUn.\tOne.\r\nDeux.\t\r\n',
      [
        ['Un.', 'One.', undefined],
        ['Deux.', undefined, undefined],
      ],
    ],
    ['No.\tEspañol\tFrancés\n1\tUno.\tUn.', [['Un.', undefined, 'Uno.']]],
    [
      `Texte\tTexto\n${french}\t${spanish}`,
      [
        ['Texte', undefined, 'Texto'],
        [french, undefined, spanish],
      ],
    ],
    ['Texte source\tTraduction anglaise\nUn.\tOne.', [['Un.', 'One.', undefined]]],
    ['Versión española\tVersion française\nUno.\tUn.', [['Un.', undefined, 'Uno.']]],
    [`Original\tTranslation\n${french}\t${english}`, [[french, english, undefined]]],
    [
      'fr\ten\n"Un ""mot""\nDeux."\t"One ""word""\nTwo."',
      [
        ['Un "mot"', 'One "word"', undefined],
        ['Deux.', 'Two.', undefined],
      ],
    ],
    ['fr\ten\n"Un.\nDeux."\tOne and two.', [['Un. Deux.', 'One and two.', undefined]]],
  ])('%j', (text, wanted) => {
    expect(told(readBilingualText(text))).toEqual(wanted);
  });

  test.each([
    ['one column', 'fr\nUn.\nDeux.'],
    ['no French', `en\tes\n${english}\t${spanish}`],
    ['two columns of nothing that is known', '1\t2\n3\t4'],
  ])('is refused with %s', (_, text) => {
    expect(told(readBilingualText(text))).toBe('no-columns');
  });

  test('gives back the cells that a spreadsheet wrote', () => {
    const cell = fc.stringMatching(/^[a-zé" \t\n]{0,12}$/);
    const written = (value: string) => (/["\t\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value);
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 3 }), { minLength: 1, maxLength: 4 }), (rows) => {
        expect(tsvRows(rows.map((row) => row.map(written).join('\t')).join('\r\n'))).toEqual(rows);
      }),
    );
  });
});

describe('a Word document', () => {
  const run = (text: string, look = '') => `<w:r><w:rPr>${look}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
  const paragraph = (content: string) => `<w:p>${content}</w:p>`;
  const table = (...rows: string[][]) =>
    `<w:tbl>${rows.map((row) => `<w:tr>${row.map((cell) => `<w:tc>${cell}</w:tc>`).join('')}</w:tr>`).join('')}</w:tbl>`;
  const read = (body: string) => {
    const xml = `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`;
    const zip = openZip(zipSync({ 'word/document.xml': strToU8(xml) }), () => true);
    if (!zip.ok) throw new Error(zip.refusal.code);
    const file = readBilingualDocx(zip.value);
    if (!file.ok) throw new Error(file.refusal.code);
    return file.value;
  };
  const cell = (text: string, look = '') => paragraph(run(text, look));

  test('of one table is French with its translations, marks kept', () => {
    const file = read(
      paragraph(run('Communiqué')) +
        table(
          [cell('Français'), cell('Anglais'), cell('Espagnol')],
          [cell(french), cell('UNHCR', '<w:b/>'), cell(spanish)],
          [cell('Un.') + cell('Deux.'), cell('One.') + cell('Two.'), cell('')],
        ),
    );
    expect(file?.format).toBe('bilingual-table');
    expect(
      file?.blocks.map(({ n, text, targets }) => [n, text.text, targets?.en?.text.text, targets?.es?.state]),
    ).toEqual([
      [1, french, 'UNHCR', 'draft'],
      [2, 'Un.', 'One.', undefined],
      [3, 'Deux.', 'Two.', undefined],
    ]);
    expect(file?.blocks[0]?.targets?.en?.text.marks).toEqual([{ kind: 'bold', from: 0, to: 5 }]);
  });

  test('without a head is told by its languages', () => {
    expect(read(table([cell('1'), cell(english), cell(french)]))?.blocks).toMatchObject([
      { text: { text: french }, targets: { en: { text: { text: english } } } },
    ]);
  });

  test('whose text stands mostly outside, or whose table is another, is none', () => {
    expect(read(paragraph(run(french.repeat(3))) + table([cell(french), cell(english)]))).toBeNull();
    expect(read(table([cell('Pays'), cell('Montant')], [cell('Pérou'), cell('12 millions')]))).toBeNull();
    expect(read(paragraph(run(french)))).toBeNull();
  });
});
