import { createTranslator } from 'next-intl';
import type messages from '#messages/fr.json';
import type { Language } from '#locales/languages/language.ts';

/** The sentences of public pages in one language, outside any React context. */
export const wordsIn = (language: Language, all: typeof messages) =>
  createTranslator({ locale: language, messages: all, namespace: 'edition' });

export type Words = ReturnType<typeof wordsIn>;

/** A calendar day, written out by the language's rules. */
export const writtenDay = (day: string, language: Language): string =>
  new Intl.DateTimeFormat(localeOf[language], { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`));

/** An instant written out in a zone; the zone is named by its place. */
export const writtenInstant = (at: Date, zone: string, language: Language): string =>
  new Intl.DateTimeFormat(localeOf[language], { dateStyle: 'long', timeStyle: 'short', timeZone: zone }).format(at);

// British conventions are nearest to those of international organizations in English: 29 October 2019.
const localeOf: Record<Language, string> = { fr: 'fr-FR', en: 'en-GB', es: 'es-ES' };
