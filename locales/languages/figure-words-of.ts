import { englishFigureWords } from './en/numbers.ts';
import { spanishFigureWords } from './es/numbers.ts';
import type { FigureWords } from './figure-words.ts';
import { frenchFigureWords } from './fr/numbers.ts';
import type { Language } from './language.ts';

export const figureWordsOf: Record<Language, FigureWords> = {
  fr: frenchFigureWords,
  en: englishFigureWords,
  es: spanishFigureWords,
};
