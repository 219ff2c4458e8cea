import { strToU8, zipSync } from 'fflate';
import { propertyName } from './names.ts';
import type { Named } from './runs.ts';
import { escaped } from './xml.ts';

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const r = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006';
const packaged = 'http://schemas.openxmlformats.org/package/2006';
const mainType = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

type Content = {
  title: string;
  /** What stands in the document's body, as XML, the description of the page last. */
  body: string;
  footer: string;
  token: string;
  named: Named;
};

/** A Word document (ECMA-376, transitional) of its smallest number of parts. The same content gives the same bytes. */
export const packageOf = ({ title, body, footer, token, named }: Content): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries({
        '[Content_Types].xml': contentTypes,
        '_rels/.rels': relations([
          ['rId1', `${office}/relationships/officeDocument`, 'word/document.xml'],
          ['rId2', `${packaged}/relationships/metadata/core-properties`, 'docProps/core.xml'],
          ['rId3', `${office}/relationships/custom-properties`, 'docProps/custom.xml'],
        ]),
        'docProps/core.xml': `<cp:coreProperties xmlns:cp="${packaged}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${escaped(title)}</dc:title><dc:creator>Triptyque</dc:creator></cp:coreProperties>`,
        // The first two numbers are the format's own.
        'docProps/custom.xml': `<Properties xmlns="${office}/custom-properties" xmlns:vt="${office}/docPropsVTypes"><property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="2" name="${propertyName}"><vt:lpwstr>${escaped(token)}</vt:lpwstr></property></Properties>`,
        'word/document.xml': `<w:document ${w} ${r}><w:body>${body}</w:body></w:document>`,
        'word/_rels/document.xml.rels': relations([
          ['styles', `${office}/relationships/styles`, 'styles.xml'],
          ['settings', `${office}/relationships/settings`, 'settings.xml'],
          ['footnotes', `${office}/relationships/footnotes`, 'footnotes.xml'],
          ['footer', `${office}/relationships/footer`, 'footer1.xml'],
          ...named.links.map((href, at): Relation => [
            `link${at + 1}`,
            `${office}/relationships/hyperlink`,
            href,
            true,
          ]),
        ]),
        'word/styles.xml': styles,
        'word/settings.xml': `<w:settings ${w}><w:footnotePr><w:footnote w:id="-1"/><w:footnote w:id="0"/></w:footnotePr><w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat></w:settings>`,
        'word/footnotes.xml': footnotes(named.notes),
        'word/footer1.xml': `<w:ftr ${w}>${footer}</w:ftr>`,
      }).map(([name, content]) => [name, [strToU8(head + content), { mtime: dated }]]),
    ),
  );

// Zip knows no time zone and nothing before 1980; that the day is not today's hurts nobody.
const dated = new Date(1980, 0, 1);

type Relation = [id: string, type: string, target: string, isOutside?: true];

const relations = (all: Relation[]): string =>
  `<Relationships xmlns="${packaged}/relationships">${all
    .map(
      ([id, type, target, isOutside]) =>
        `<Relationship Id="${id}" Type="${type}" Target="${escaped(target)}"${isOutside ? ' TargetMode="External"' : ''}/>`,
    )
    .join('')}</Relationships>`;

const contentTypes = `<Types xmlns="${packaged}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${Object.entries(
  {
    '/word/document.xml': `${mainType}.document.main+xml`,
    '/word/styles.xml': `${mainType}.styles+xml`,
    '/word/settings.xml': `${mainType}.settings+xml`,
    '/word/footnotes.xml': `${mainType}.footnotes+xml`,
    '/word/footer1.xml': `${mainType}.footer+xml`,
    '/docProps/core.xml': 'application/vnd.openxmlformats-package.core-properties+xml',
    '/docProps/custom.xml': 'application/vnd.openxmlformats-officedocument.custom-properties+xml',
  },
)
  .map(([part, type]) => `<Override PartName="${part}" ContentType="${type}"/>`)
  .join('')}</Types>`;

const footnotes = (notes: readonly string[]): string => {
  const own = notes.map((note, at) => `<w:footnote w:id="${at + 1}">${note}</w:footnote>`).join('');
  return `<w:footnotes ${w}><w:footnote w:type="separator" w:id="-1"><w:p><w:r><w:separator/></w:r></w:p></w:footnote><w:footnote w:type="continuationSeparator" w:id="0"><w:p><w:r><w:continuationSeparator/></w:r></w:p></w:footnote>${own}</w:footnotes>`;
};

const style = (kind: 'paragraph' | 'character', id: string, name: string, content: string): string =>
  `<w:style w:type="${kind}" w:styleId="${id}"${id === 'Normal' ? ' w:default="1"' : ''}><w:name w:val="${name}"/>${content}</w:style>`;

const styles = `<w:styles ${w}><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Calibri" w:hAnsi="Calibri" w:cs="Calibri" w:eastAsia="Calibri"/><w:sz w:val="21"/><w:szCs w:val="21"/><w:lang w:val="fr-FR"/></w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>${[
  style('paragraph', 'Normal', 'Normal', '<w:qFormat/>'),
  style('paragraph', 'FootnoteText', 'footnote text', '<w:basedOn w:val="Normal"/><w:rPr><w:sz w:val="18"/></w:rPr>'),
  style('character', 'FootnoteReference', 'footnote reference', '<w:rPr><w:vertAlign w:val="superscript"/></w:rPr>'),
  style('character', 'Hyperlink', 'Hyperlink', '<w:rPr><w:color w:val="1F4E9E"/><w:u w:val="single"/></w:rPr>'),
].join('')}</w:styles>`;
