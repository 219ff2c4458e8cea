import { createTranslator } from 'use-intl/core';
import type { Language } from '#locales/languages/language.ts';
import en from '#messages/en.json' with { type: 'json' };
import es from '#messages/es.json' with { type: 'json' };
import fr from '#messages/fr.json' with { type: 'json' };

const messages: Record<Language, typeof fr> = { fr, en, es };

/** The sentences of mails in a language. */
export const mailWords = (language: Language) =>
  createTranslator({ locale: language, messages: messages[language], namespace: 'mail' });
