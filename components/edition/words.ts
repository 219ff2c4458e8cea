import { createTranslator } from 'next-intl';
import type messages from '#messages/fr.json';
import type { Language } from '#locales/languages/language.ts';

/** The sentences of public pages in one language, outside any React context. */
export const wordsIn = (language: Language, all: typeof messages) =>
  createTranslator({ locale: language, messages: all, namespace: 'edition' });

export type Words = ReturnType<typeof wordsIn>;
