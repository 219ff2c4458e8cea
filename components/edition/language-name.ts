import { languageFacts } from '#locales/languages/facts.ts';
import type { Language } from '#locales/languages/language.ts';

/** A language's own name, as it stands at the head of a column or in a row of links. */
export const languageName = (language: Language): string => {
  const name = languageFacts[language].nativeName;
  return name.charAt(0).toLocaleUpperCase(language) + name.slice(1);
};
