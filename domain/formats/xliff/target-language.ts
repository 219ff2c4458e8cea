import { targetLanguages, type TargetLanguage } from '#locales/languages/language.ts';

/** The language of ours that a tag names, whatever its region: `en-GB` is English; null for any other. */
export const targetLanguageOf = (tag: string | null | undefined): TargetLanguage | null => {
  const primary = (tag ?? '').toLowerCase().split(/[-_]/, 1)[0];
  return targetLanguages.find((language) => language === primary) ?? null;
};
