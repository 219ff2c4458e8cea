import type { Language } from './language.ts';

/** What each language calls itself; alone, since pages show names long before they need to know more of a language. */
export const nativeName: Record<Language, string> = { fr: 'français', en: 'English', es: 'español' };
