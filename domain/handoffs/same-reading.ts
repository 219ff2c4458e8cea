import { trimText } from '#domain/import/marked-text.ts';
import type { Mark, Text } from '#domain/text.ts';
import { tidyText } from './tidy-text.ts';

/** A text as it is compared after a stay elsewhere: what other programs do to its edges and its marks' order is no change. */
export const comparedText = (text: Text): Text => tidyText(trimText(text));

/** Whether two texts say the same to a reader. */
export const sameReading = (a: Text, b: Text): boolean =>
  JSON.stringify(comparedText(a)) === JSON.stringify(comparedText(b));

/**
 * A text whose links lead where those of the texts lead that it was made from, in their spelling: programs write
 * `https://example.org` as `https://example.org/`.
 */
export const withKnownAddresses = (text: Text, known: readonly Text[]): Text => {
  const links = known.flatMap(({ marks }) => marks.filter((mark) => mark.kind === 'link'));
  const spelling = new Map(links.toReversed().map(({ href }) => [canonical(href), href]));
  const respelled = (mark: Mark): Mark =>
    mark.kind === 'link' ? { ...mark, href: spelling.get(canonical(mark.href)) ?? mark.href } : mark;
  return { text: text.text, marks: text.marks.map(respelled) };
};

const canonical = (href: string): string => (URL.canParse(href) ? new URL(href).href : href);
