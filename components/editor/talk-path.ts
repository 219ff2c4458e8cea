import type { TargetLanguage } from '#locales/languages/language.ts';

type Ground = { columns: readonly TargetLanguage[]; total: number; isFlat: boolean };

/** In a long document a paragraph is thinner than a hair; what is said about it is to be seen all the same. */
const leastPart = 1 / 220;

/**
 * The outline of the marks of open conversations in a document's map, by keys `segmentId:language`: on the translation that a
 * comment is about, and across all of them for a question about the French.
 */
export const talkPath = (
  open: ReadonlyMap<string, number>,
  indexOf: (segmentId: string) => number,
  { columns, total, isFlat }: Ground,
): string => {
  const width = 10 / Math.max(columns.length, 1);
  const size = Math.max(3.4, total * 10 * leastPart);
  return [...open.keys()]
    .map((key) => {
      const at = key.lastIndexOf(':');
      const index = indexOf(key.slice(0, at));
      const column = columns.findIndex((language) => language === key.slice(at + 1));
      const isQuestion = key.endsWith(':fr');
      if (index < 0 || (column < 0 && !isQuestion)) return '';
      const along = Math.max(0, Math.min(index * 10 + 5 - size / 2, total * 10 - size));
      const across = isQuestion ? 1.5 : column * width + width * 0.3;
      const breadth = isQuestion ? 7 : width * 0.4;
      return isFlat
        ? `M${along} ${across}h${size}v${breadth}h${-size}z`
        : `M${across} ${along}h${breadth}v${size}h${-breadth}z`;
    })
    .join('');
};
