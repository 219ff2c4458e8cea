import { fold } from '#domain/fold.ts';
import type { HtmlBlock } from './html-block.ts';

/** What a page calls itself: for those who share it, and in the window's bar, where the site's name stands too. */
export type PageTitles = { shared: string | null; window: string | null };

const plainOf = (text: string): string =>
  fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** How well a text is what the page calls itself: 3 the same, 2 one part of the window's title, 0 not. */
const likeness = (text: string, { shared, window }: PageTitles): number => {
  const own = plainOf(text);
  if (own.length < 3) return 0;
  if (shared !== null && plainOf(shared) === own) return 3;
  if (window === null) return 0;
  if (plainOf(window) === own) return 3;
  const parts = window.split(/\s+[|–—·:»-]\s+|\s*\|\s*/).map(plainOf);
  return own.length >= 12 && (parts.includes(own) || plainOf(window).startsWith(own)) ? 2 : 0;
};

/**
 * The block that is the headline of a page: the heading that the page is called after, else the last of the first level
 * before the article's second paragraph; null where no heading tells. `first` is the article's first block.
 */
export const pageHeadline = (blocks: readonly HtmlBlock[], first: number, titles: PageTitles): number | null => {
  let best: { index: number; score: number } | null = null;
  const second = blocks.findIndex(({ level, text }, index) => index > first && level === 0 && text.text.length > 80);
  const end = second < 0 ? blocks.length : second;
  blocks.forEach(({ level, text, isSurrounding, linked }, index) => {
    if (level === 0 || index > end) return;
    const like = likeness(text.text, titles);
    // The site's name in its header is a heading of the first level on many pages, and a link.
    if (level > 1 && like === 0) return;
    if (
      level === 1 &&
      like === 0 &&
      (isSurrounding || linked > 0.9) &&
      blocks.some((other, at) => at !== index && other.level === 1)
    )
      return;
    const score = like * 2 + (level === 1 ? 3 : 0) - (isSurrounding ? 1 : 0);
    if (best === null || score >= best.score) best = { index, score };
  });
  return (best as { index: number } | null)?.index ?? null;
};
