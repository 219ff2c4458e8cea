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
  const places = new Map<string, number[]>();
  folded.forEach((text, index) => places.set(text, [...(places.get(text) ?? []), index]));
  const isLong = (text: string): boolean => countWords(text) >= 5;
  return texts.map((text, index) => {
    const before = texts[index - 1] ?? '';
    const next = texts[index + 1] ?? '';
    if (isGluedTo(text, before) || isGluedTo(next, text) || isGlued(text)) return true;
    const same = places.get(folded[index] ?? '') ?? [];
    if (same.length < 2) return false;
    return isLong(text) ? same.includes(index + 1) : true;
  });
};
