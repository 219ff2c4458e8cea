import { wordsIn, type Words } from '#components/edition/words.ts';
import { isLanguage, type Language } from '#locales/languages/language.ts';
import en from '#messages/en.json';
import es from '#messages/es.json';
import fr from '#messages/fr.json';

const messages: Record<Language, typeof fr> = { fr, en, es };

/** The sentences of public pages in a language. */
export const wordsOf = (language: Language): Words => wordsIn(language, messages[language]);

/** The language that the address names, with its sentences; null when it names none. */
export const speak = (locale: string): { language: Language; t: Words } | null =>
  isLanguage(locale) ? { language: locale, t: wordsOf(locale) } : null;
