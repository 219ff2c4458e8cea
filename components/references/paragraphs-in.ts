import type { ReadView } from '#contract/reading.ts';
import { longestParagraph } from '#domain/references/reference.ts';

/** The paragraphs of a file to be read as they are: the article and its contacts, wrapped lines joined, in each language it brings. */
export const paragraphsIn = ({ lines }: Pick<ReadView, 'lines'>): string[] => {
  const paragraphs: string[] = [];
  for (const { kind, text, continues, targets } of lines) {
    if (kind === 'furniture') continue;
    const last = paragraphs.length - 1;
    if (continues && last >= 0) paragraphs[last] = `${paragraphs[last]} ${text}`;
    else paragraphs.push(text);
    for (const target of [targets?.en, targets?.es])
      if (target && target.text.text !== '') paragraphs.push(target.text.text);
  }
  // One that is longer is cut rather than refused: it is only read.
  return paragraphs.flatMap((text) => text.match(pieces) ?? []);
};

const pieces = new RegExp(`[^]{1,${longestParagraph}}`, 'gu');
