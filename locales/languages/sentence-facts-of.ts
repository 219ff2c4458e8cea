import { englishSentences } from './en/english-sentences.ts';
import { spanishSentences } from './es/spanish-sentences.ts';
import { frenchSentences } from './fr/french-sentences.ts';
import type { Language } from './language.ts';
import type { SentenceFacts } from './sentence-facts.ts';

export const sentenceFactsOf: Record<Language, SentenceFacts> = {
  fr: frenchSentences,
  en: englishSentences,
  es: spanishSentences,
};
