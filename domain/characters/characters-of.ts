import { narrowNoBreakSpace, noBreakSpace } from '#locales/languages/language-facts.ts';
import type { TargetLanguage } from '#locales/languages/language.ts';

export type CharacterGroup = 'quotes' | 'punctuation' | 'letters' | 'signs' | 'spaces';

const quotes: Record<TargetLanguage, string[]> = {
  en: ['“', '”', '‘', '’', '«', '»', '‹', '›'],
  es: ['«', '»', '“', '”', '‘', '’', '‹', '›'],
};
const punctuation: Record<TargetLanguage, string[]> = {
  en: ['—', '–', '…', '·', '•', '¿', '¡'],
  es: ['¿', '¡', '—', '–', '…', '·', '•'],
};
// Those of the language, then those of names in the others.
const letters: Record<TargetLanguage, string[]> = {
  en: ['é', 'è', 'ê', 'ë', 'à', 'â', 'ç', 'î', 'ï', 'ô', 'œ', 'ù', 'û', 'ñ', 'á', 'í', 'ó', 'ú', 'ü', 'ö'],
  es: ['á', 'é', 'í', 'ó', 'ú', 'ü', 'ñ', 'Á', 'É', 'Í', 'Ó', 'Ú', 'Ü', 'Ñ', 'ç', 'è', 'ê', 'ô', 'œ', 'ö'],
};
const signs: Record<TargetLanguage, string[]> = {
  en: ['€', '£', '°', '№', '×', '−', '±', '½', '²', 'º', 'ª', '§', '©'],
  es: ['º', 'ª', '€', '£', '°', '×', '−', '±', '½', '²', '§', '©'],
};
const names = {
  [noBreakSpace]: 'no-break-space',
  [narrowNoBreakSpace]: 'narrow-no-break-space',
  '\u2011': 'no-break-hyphen',
  '“': 'left-double-quote',
  '”': 'right-double-quote',
  '‘': 'left-single-quote',
  '’': 'right-single-quote',
  '«': 'left-guillemet',
  '»': 'right-guillemet',
  '‹': 'left-single-guillemet',
  '›': 'right-single-guillemet',
  '—': 'em-dash',
  '–': 'en-dash',
  '…': 'ellipsis',
  '·': 'middle-dot',
  '•': 'bullet',
  '¿': 'opening-question-mark',
  '¡': 'opening-exclamation-mark',
  '×': 'times',
  '−': 'minus',
  '№': 'numero',
  º: 'masculine-ordinal',
  ª: 'feminine-ordinal',
} as const;
export type CharacterName = (typeof names)[keyof typeof names];

/** Characters that a keyboard may lack, in groups, those of the language first. */
export const charactersOf = (language: TargetLanguage): { group: CharacterGroup; characters: readonly string[] }[] => [
  { group: 'spaces', characters: [noBreakSpace, narrowNoBreakSpace, '\u2011'] },
  { group: 'quotes', characters: quotes[language] },
  { group: 'punctuation', characters: punctuation[language] },
  { group: 'letters', characters: letters[language] },
  { group: 'signs', characters: signs[language] },
];

/** What a character is called, where speech would not say it; null for letters and signs that say themselves. */
export const nameOfCharacter = (character: string): CharacterName | null =>
  Object.hasOwn(names, character) ? names[character as keyof typeof names] : null;
