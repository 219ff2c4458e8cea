import type { Exported } from '../exported.ts';

/** The text as it is read: a blank line between paragraphs, the end mark, the contacts line by line. */
export const serialize = ({ segments, endMark, contacts, boilerplate = [], notice = null }: Exported): string => {
  const texts = segments.map(({ kind, text }) => (kind === 'list-item' ? `- ${text}` : text));
  const block = contacts.map(({ kind, text }) => (kind === 'contact-heading' ? `\n${text}` : text)).join('\n');
  const about = boilerplate.map((lines) => lines.map(({ text }) => text).join('\n'));
  return `${[...texts, endMark, ...about, block, notice].filter((part) => part !== null && part !== '').join('\n\n')}\n`;
};
