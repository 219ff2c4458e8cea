import { english } from './en/english.ts';
import { spanish } from './es/spanish.ts';
import { french } from './fr/french.ts';
import type { LanguageFacts } from './language-facts.ts';
import type { Language } from './language.ts';

export const languageFacts: Record<Language, LanguageFacts> = {
  fr: french,
  en: english,
  es: spanish,
};
