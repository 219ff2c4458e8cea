import type { Text } from '#domain/text.ts';
import type { Language } from '#locales/languages/language.ts';
import { writtenLocale } from '#locales/languages/written-locale.ts';
import { piecesOf } from './pieces-of.ts';
import { escaped } from './xml.ts';

/** What the runs of a file name and other parts of it hold: its links and its footnotes, in the order in which they are met. */
export type Named = { links: string[]; notes: string[] };

/** How a run looks; `size` in half points. */
type Look = { style?: string; bold?: boolean; italic?: boolean; color?: string; size?: number; noProof?: boolean };

// The order of the elements is the schema's.
const lookOf = ({ style, bold, italic, color, size, noProof }: Look, language: Language): string =>
  [
    style ? `<w:rStyle w:val="${style}"/>` : '',
    bold ? '<w:b/><w:bCs/>' : '',
    italic ? '<w:i/><w:iCs/>' : '',
    noProof ? '<w:noProof/>' : '',
    color ? `<w:color w:val="${color}"/>` : '',
    size ? `<w:sz w:val="${size}"/><w:szCs w:val="${size}"/>` : '',
    `<w:lang w:val="${writtenLocale[language]}"/>`,
  ].join('');

/** Words that look alike, in their language for the spelling. */
export const run = (text: string, language: Language, look: Look = {}): string => {
  const content = text.split(/(\t|\n)/).map((part) => {
    if (part === '\t') return '<w:tab/>';
    if (part === '\n') return '<w:br/>';
    return part === '' ? '' : `<w:t xml:space="preserve">${escaped(part)}</w:t>`;
  });
  return `<w:r><w:rPr>${lookOf(look, language)}</w:rPr>${content.join('')}</w:r>`;
};

export const paragraph = (runs: string, properties = ''): string =>
  `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}${runs}</w:p>`;

/** A text as Word has it: bold, italic, links and footnotes as its own. */
export const runsOf = (text: Text, language: Language, named: Named): string =>
  piecesOf(text)
    .map((piece) => {
      if (piece.kind === 'note') {
        named.notes.push(noteOf(piece.note, language));
        return `<w:r><w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr><w:footnoteReference w:id="${named.notes.length}"/></w:r>`;
      }
      const { text: words, bold, italic, href } = piece;
      if (href === null) return run(words, language, { bold, italic });
      named.links.push(href);
      return `<w:hyperlink r:id="link${named.links.length}">${run(words, language, { bold, italic, style: 'Hyperlink' })}</w:hyperlink>`;
    })
    .join('');

const noteOf = (note: string, language: Language): string => {
  const sign = '<w:r><w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr><w:footnoteRef/></w:r>';
  const [first = '', ...others] = note.split('\n');
  const style = '<w:pStyle w:val="FootnoteText"/>';
  return [
    paragraph(`${sign}${run(` ${first}`, language)}`, style),
    ...others.map((line) => paragraph(run(line, language), style)),
  ].join('');
};

/** Runs with a name by which they are found again, wherever they are moved. `id` is a number of its own in the file. */
export const bookmarked = (runs: string, name: string, id: number): string =>
  `<w:bookmarkStart w:id="${id}" w:name="${name}"/>${runs}<w:bookmarkEnd w:id="${id}"/>`;
