import type { Exported } from '../exported.ts';

type Segment = Exported['segments'][number];

/** CommonMark: headings by their level, lists and quotations by their signs, contacts as lines of one paragraph. */
export const serialize = ({ segments, endMark, contacts }: Exported): string => {
  const blocks = segments.map((segment, index) => {
    const follows = segment.kind === 'list-item' && segments[index - 1]?.kind === 'list-item';
    return `${follows ? '' : '\n'}${block(segment)}`;
  });
  const lines = contacts.map(({ kind, text }) => (kind === 'contact-line' ? escaped(text) : `**${escaped(text)}**`));
  return `${[...blocks, endMark ? `\n${escaped(endMark)}` : '', lines.length > 0 ? `\n${lines.join('  \n')}` : '']
    .filter((part) => part !== '')
    .join('\n')
    .trimStart()}\n`;
};

const block = ({ kind, text }: Segment): string => {
  const line = escaped(text);
  switch (kind) {
    case 'headline':
      return `# ${line}`;
    case 'heading':
      return `## ${line}`;
    case 'subheadline':
      return `**${line}**`;
    case 'quote':
      return `> ${line}`;
    case 'list-item':
      return `- ${line}`;
    case 'dateline':
    case 'paragraph':
    case 'table-cell':
      return line;
  }
};

/** Signs that Markdown would take for its own; a figure with a point at the start of a line would become a list. */
const escaped = (text: string): string =>
  text
    .replace(/[\\`*_[\]<>#|~]/g, '\\$&')
    .replace(/^(\d+)([.)])(\s)/, '$1\\$2$3')
    .replace(/^([-+])(\s)/, '\\$1$2');
