import { fold } from '#domain/fold.ts';
import { countWords } from '#domain/words.ts';

/** “TitleTitle of the menu and its text”: a page's menu, copied, glues the entry to its own heading. */
const isGlued = (text: string): boolean => {
  const head = /^(\p{Lu}.{3,79}?)\1/u.exec(text)?.[1];
  return head !== undefined && !/\s$/.test(head) && !/^\s/.test(text.slice(head.length));
};

const isGluedTo = (text: string, title: string): boolean =>
  title.length >= 3 &&
  text.length > title.length &&
  text.startsWith(title) &&
  /^\p{Lu}/u.test(text.slice(title.length));

/**
 * Which lines show by repetition that they are menu: a line twice in a row, a line glued to the start of the next, and
 * short lines that come back elsewhere. Of a long line that is repeated the last before the article may be its headline,
 * so only the earlier ones count.
 */
export const repeatedLines = (texts: readonly string[]): boolean[] => {
  const folded = texts.map(fold);
  const counts = new Map<string, number>();
  for (const text of folded) counts.set(text, (counts.get(text) ?? 0) + 1);
  const isLong = (text: string): boolean => countWords(text) >= 5;
  return texts.map((text, index) => {
    const before = texts[index - 1] ?? '';
    const next = texts[index + 1] ?? '';
    if (isGluedTo(text, before) || isGluedTo(next, text) || isGlued(text)) return true;
    const own = folded[index] ?? '';
    if ((counts.get(own) ?? 0) < 2) return false;
    return isLong(text) ? folded[index + 1] === own : true;
  });
};
