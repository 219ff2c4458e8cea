import type { TargetLanguage } from '#locales/languages/language.ts';

// What a typist changes without changing what is said: spaces, the glyphs of apostrophes, quotation marks and hyphens.
const withoutTypography = (text: string): string =>
  text
    .replace(/[\s\u00A0\u202F\u2009]+/g, '')
    .replace(/[’‘ʼ]/g, "'")
    .replace(/[«»“”„]/g, '"')
    .replace(/[‐‑]/g, '-');

/**
 * The languages for which a change of a source text is taken to matter until somebody says otherwise: all of them,
 * none where only the typography differs.
 */
export const affectsByDefault = (before: string, after: string, targets: readonly TargetLanguage[]): TargetLanguage[] =>
  withoutTypography(before) === withoutTypography(after) ? [] : [...targets];
