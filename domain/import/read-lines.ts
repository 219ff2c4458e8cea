export type SourceLine = { n: number; text: string };

// Marks of byte order and zero-width spaces come along when text is copied from a page; at the edge they are white space.
const edge = /^[\s\uFEFF\u200B\u2060]+|[\s\uFEFF\u200B\u2060]+$/gu;

/**
 * The lines of a text without the blank ones; `n` is the line of the file, from 1. Letters come out composed (NFC);
 * inner spaces, no-break ones too, stay as they are.
 */
export const readLines = (text: string): SourceLine[] =>
  text
    .normalize('NFC')
    .split(/\r\n|\n|\r/)
    .map((line, index) => ({ n: index + 1, text: line.replace(edge, '').replace(/[\u2028\u2029]/g, ' ') }))
    .filter((line) => line.text !== '');
