import type { Language } from '#locales/languages/language.ts';

/** Paths of public pages. */
export const listPath = (language: Language): string => `/${language}/editions`;
export const editionPath = ({ language, slug }: { language: Language; slug: string }): string =>
  `${listPath(language)}/${slug}`;
export const permanentPath = (edition: { language: Language; slug: string; number: number }): string =>
  `${editionPath(edition)}/${edition.number}`;
export const sideBySidePath = (edition: { language: Language; slug: string }): string =>
  `${editionPath(edition)}/side-by-side`;
