import type { BlockView } from '#contract/blocks.ts';
import { fold } from '#domain/fold.ts';
import { languages } from '#locales/languages/language.ts';

/** The blocks in whose name or text, in any language, every word that is sought stands, whatever accents and capitals. */
export const foundBlocks = (blocks: readonly BlockView[], sought: string, withArchived: boolean): BlockView[] => {
  const words = fold(sought).split(/\s+/).filter(Boolean);
  return blocks.filter((block) => {
    if (block.archivedAt !== null && !withArchived) return false;
    if (words.length === 0) return true;
    const texts = languages.flatMap((language) => block.texts[language].map(({ text }) => text));
    const all = fold([block.name, ...texts].join('\n'));
    return words.every((word) => all.includes(word));
  });
};
