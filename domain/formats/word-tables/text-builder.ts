import { tidyText } from '#domain/handoffs/tidy-text.ts';
import type { Mark, Text } from '#domain/text.ts';

export type Look = { bold: boolean; italic: boolean; href: string | null };

export type TextBuilder = ReturnType<typeof createTextBuilder>;

/** Puts the text of a cell, or of a footnote, together from its runs; a new paragraph is a line break. */
export const createTextBuilder = () => {
  let text = '';
  let isFirst = true;
  let joinsNext = false;
  const marks: Mark[] = [];
  return {
    beginParagraph: () => {
      if (!isFirst && !joinsNext) text += '\n';
      isFirst = false;
      joinsNext = false;
    },
    /** The end of this paragraph was deleted: the next goes on with it. */
    joinNext: () => void (joinsNext = true),
    add: (words: string, { bold, italic, href }: Look) => {
      const from = text.length;
      text += words;
      const to = text.length;
      if (bold) marks.push({ kind: 'bold', from, to });
      if (italic) marks.push({ kind: 'italic', from, to });
      if (href !== null) marks.push({ kind: 'link', from, to, href });
    },
    /** A footnote whose sign stands here belongs to the word before it. */
    addNote: (note: string) => void marks.push({ kind: 'footnote', from: text.length, to: text.length, note }),
    build: (): Text => withWords(tidyText({ text, marks })),
  };
};

const withWords = ({ text, marks }: Text): Text => ({
  text,
  marks: marks.map((mark) => (mark.kind === 'footnote' ? { ...mark, from: wordBefore(text, mark.to) } : mark)),
});

const wordBefore = (text: string, at: number): number => {
  let from = at;
  while (from > 0 && text.charAt(from - 1).trim() !== '') from -= 1;
  return from;
};
