import type { Span } from './finder.ts';

/** The words around a passage, cut between words; an ellipsis stands where something is left out. `around` counts UTF-16 units. */
export const contextOf = (
  text: string,
  { from, to }: Span,
  around = 60,
): { before: string; hit: string; after: string } => {
  const begin = from > around ? afterSpace(text, from - around, from) : 0;
  const end = text.length - to > around ? beforeSpace(text, to + around, to) : text.length;
  return {
    before: `${begin > 0 ? '…' : ''}${text.slice(begin, from)}`,
    hit: text.slice(from, to),
    after: `${text.slice(to, end)}${end < text.length ? '…' : ''}`,
  };
};

const afterSpace = (text: string, at: number, most: number): number => {
  const space = text.indexOf(' ', at);
  return space === -1 || space + 1 > most ? wholeAt(text, at) : space + 1;
};

const beforeSpace = (text: string, at: number, least: number): number => {
  const space = text.lastIndexOf(' ', at);
  return space < least ? wholeAt(text, at) : space;
};

/** Not between the halves of a surrogate pair. */
const wholeAt = (text: string, at: number): number => (/[\uDC00-\uDFFF]/.test(text[at] ?? '') ? at + 1 : at);
