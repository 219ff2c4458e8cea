import type { Language } from './language.ts';

/** How a language writes the place and the day at the head of a text. */
export type DatelineRules = {
  /** Between the place and the day. */
  afterPlace: string;
  /** What brings in the day; a capital at the beginning where no place stands before it. */
  beforeDay: string;
  /** What a first of the month bears. */
  firstSuffix: string;
  /** Between day and month, and between month and year. The day keeps its month on its line. */
  afterDay: string;
  afterMonth: string;
  /** The dash between a dateline and the text that runs on after it, with its spaces; it begins no line. */
  dash: string;
};

/**
 * French by the Lexique of the Imprimerie nationale (“le 1er”), English by the editorial manual of the United Nations
 * (day, month, year without signs between), Spanish by the Ortografía of the Real Academia Española.
 */
export const datelineRules: Record<Language, DatelineRules> = {
  fr: {
    afterPlace: ', ',
    beforeDay: 'le ',
    firstSuffix: 'er',
    afterDay: '\u00A0',
    afterMonth: ' ',
    dash: '\u00A0– ',
  },
  en: {
    afterPlace: ', ',
    beforeDay: '',
    firstSuffix: '',
    afterDay: '\u00A0',
    afterMonth: ' ',
    dash: '\u00A0— ',
  },
  es: {
    afterPlace: ', ',
    beforeDay: '',
    firstSuffix: '',
    afterDay: '\u00A0de ',
    afterMonth: ' de ',
    dash: '\u00A0– ',
  },
};
