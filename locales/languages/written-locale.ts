import type { Language } from './language.ts';

/** The locale by which a language writes dates. For English the British one: international organizations write 29 October 2019. */
export const writtenLocale: Record<Language, string> = { fr: 'fr-FR', en: 'en-GB', es: 'es-ES' };
