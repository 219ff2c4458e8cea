export type SourceLine = { n: number; text: string };

// Marks of byte order and zero-width spaces come along when text is copied from a page; at the edge they are white space.
const isBlank = (sign: string): boolean => sign.trim() === '' || sign === '\u200B' || sign === '\u2060';

const trimmed = (line: string): string => {
  let from = 0;
  let to = line.length;
  while (from < to && isBlank(line.charAt(from))) from += 1;
  while (to > from && isBlank(line.charAt(to - 1))) to -= 1;
  return line.slice(from, to);
};

/**
 * The lines of a text without the blank ones; `n` is the line of the file, from 1. Letters come out composed (NFC) and
 * without soft hyphens; inner spaces, no-break ones too, stay as they are.
 */
export const readLines = (text: string): SourceLine[] =>
  text
    .replaceAll('\u00AD', '')
    .normalize('NFC')
    .split(/\r\n|\n|\r/)
    .map((line, index) => ({ n: index + 1, text: trimmed(line).replace(/[\u2028\u2029]/g, ' ') }))
    .filter((line) => line.text !== '');
