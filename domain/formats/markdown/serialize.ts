import type { Exported } from '../exported.ts';
import { escaped } from './escaped.ts';
import { markedLine } from './marked-line.ts';

type Segment = Exported['segments'][number];

/**
 * CommonMark with GitHub's tables and footnotes: headings by their level, lists and quotations by their signs, cells one below
 * the other, contacts as lines of one paragraph. `readMarkdown` gives the same kinds, texts and marks back.
 */
export const serialize = ({ segments, endMark, contacts, boilerplate = [], notice = null }: Exported): string => {
  const footnotes: string[] = [];
  const blocks = segments.map((segment, index) => {
    const follows =
      (segment.kind === 'list-item' || segment.kind === 'table-cell') && segments[index - 1]?.kind === segment.kind;
    // The first cell of a table is its head, which a rule closes.
    const opensTable = segment.kind === 'table-cell' && !follows;
    return `${follows ? '' : '\n'}${block(segment, footnotes)}${opensTable ? '\n| --- |' : ''}`;
  });
  const lines = contacts.map(({ kind, text }) => (kind === 'contact-line' ? escaped(text) : `**${escaped(text)}**`));
  const about = boilerplate.flatMap((block) =>
    block.map(({ kind, text }) => `\n${kind === 'heading' ? `**${escaped(text)}**` : escaped(text)}`),
  );
  return `${[
    ...blocks,
    endMark ? `\n${escaped(endMark)}` : '',
    ...about,
    lines.length > 0 ? `\n${lines.join('  \n')}` : '',
    notice ? `\n${escaped(notice)}` : '',
    ...footnotes.map((note, index) => `\n[^${index + 1}]: ${escaped(note)}`),
  ]
    .filter((part) => part !== '')
    .join('\n')
    .trimStart()}\n`;
};

const block = ({ kind, text, marks = [] }: Segment, footnotes: string[]): string => {
  // A line break of the text would end a heading, an item or a row.
  const line = markedLine({ text: text.replaceAll('\n', ' '), marks }, footnotes);
  switch (kind) {
    case 'headline':
      return `# ${line}`;
    case 'heading':
      return `## ${line}`;
    case 'subheadline':
      return marks.length === 0 && /^[\p{L}\p{N}]/u.test(text) && /[\p{L}\p{N}]$/u.test(text)
        ? `**${line}**`
        : `<strong>${line}</strong>`;
    case 'quote':
      return `> ${line}`;
    case 'list-item':
      return `- ${line}`;
    case 'table-cell':
      return `| ${line} |`;
    case 'dateline':
    case 'paragraph':
      return line;
  }
};
