import { fold } from './fold.ts';

export const longestSlug = 80;
export const slugFallback = 'communique';

/**
 * The last part of an edition's address: lower-case ASCII letters and digits with single hyphens, at most 80
 * characters, cut at a word. Never empty: a headline without a Latin letter or digit gives `communique`.
 */
export const slugOf = (headline: string): string => {
  const words =
    fold(headline)
      .replace(/ß/g, 'ss')
      .replace(/ø/g, 'o')
      .replace(/ł/g, 'l')
      .match(/[a-z0-9]+/g) ?? [];
  let slug = '';
  for (const word of words) {
    const longer = slug === '' ? word : `${slug}-${word}`;
    // What an elision leaves at the cut (point d’étape) says nothing by itself.
    if (longer.length > longestSlug) return slug.replace(/(?:-[a-z])+$/, '') || word.slice(0, longestSlug);
    slug = longer;
  }
  return slug || slugFallback;
};
