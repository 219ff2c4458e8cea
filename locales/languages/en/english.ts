import { narrowNoBreakSpace, noBreakSpace, thinSpace } from '../language-facts.ts';
import type { LanguageFacts } from '../language-facts.ts';
import { nativeName } from '../native-name.ts';
import { englishNumbers, englishOrdinals } from './english-numbers.ts';

/** Typography by the editorial manual of the United Nations (domain.md §5). */
export const english: LanguageFacts = {
  code: 'en',
  nativeName: nativeName.en,
  nameIn: { fr: 'anglais', en: 'English', es: 'inglés' },
  direction: 'ltr',
  months: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
  monthAbbreviations: ['Jan.', 'Feb.', 'Mar.', 'Apr.', 'May', 'June', 'July', 'Aug.', 'Sept.', 'Oct.', 'Nov.', 'Dec.'],
  weekdays: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
  endMark: 'END',
  decimal: ['.'],
  grouping: [',', noBreakSpace, narrowNoBreakSpace, thinSpace, ' '],
  scaleWords: [
    { word: 'thousands', value: 1e3 },
    { word: 'trillions', value: 1e12 },
    { word: 'thousand', value: 1e3 },
    { word: 'millions', value: 1e6 },
    { word: 'billions', value: 1e9 },
    { word: 'trillion', value: 1e12 },
    { word: 'million', value: 1e6 },
    { word: 'billion', value: 1e9 },
  ],
  numberWords: englishNumbers,
  ordinalWords: englishOrdinals,
  ordinalSuffixes: ['st', 'nd', 'rd', 'th'],
  quotes: [
    { open: '“', close: '”', inside: '' },
    { open: '‘', close: '’', inside: '' },
  ],
  spaceBefore: {},
  openingMarks: [],
  placePrepositions: ['in', 'at', 'from'],
};
