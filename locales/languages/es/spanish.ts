import { narrowNoBreakSpace, noBreakSpace, thinSpace } from '../language-facts.ts';
import type { LanguageFacts } from '../language-facts.ts';
import { nativeName } from '../native-name.ts';
import { spanishNumbers, spanishOrdinals } from './spanish-numbers.ts';

/** Typography by the Ortografía of the Real Academia Española; a decimal point is valid too (domain.md §5). */
export const spanish: LanguageFacts = {
  code: 'es',
  nativeName: nativeName.es,
  nameIn: { fr: 'espagnol', en: 'Spanish', es: 'español' },
  direction: 'ltr',
  months: [
    'enero',
    'febrero',
    'marzo',
    'abril',
    'mayo',
    'junio',
    'julio',
    'agosto',
    'septiembre',
    'octubre',
    'noviembre',
    'diciembre',
  ],
  monthAbbreviations: ['ene.', 'feb.', 'mar.', 'abr.', 'may.', 'jun.', 'jul.', 'ago.', 'sept.', 'oct.', 'nov.', 'dic.'],
  weekdays: ['lunes', 'martes', 'miércoles', 'jueves', 'viernes', 'sábado', 'domingo'],
  endMark: 'FIN',
  decimal: [',', '.'],
  grouping: [noBreakSpace, narrowNoBreakSpace, thinSpace, ' ', '.'],
  scaleWords: [
    { word: 'mil millones', value: 1e9 },
    { word: 'millardos', value: 1e9 },
    { word: 'millones', value: 1e6 },
    { word: 'billones', value: 1e12 },
    { word: 'millardo', value: 1e9 },
    { word: 'millares', value: 1e3 },
    { word: 'millar', value: 1e3 },
    { word: 'millón', value: 1e6 },
    { word: 'billón', value: 1e12 },
    { word: 'miles', value: 1e3 },
    { word: 'mil', value: 1e3 },
  ],
  numberWords: spanishNumbers,
  ordinalWords: spanishOrdinals,
  ordinalSuffixes: ['.º', '.ª', 'º', 'ª', '.er', '.ᵉʳ', 'o', 'a'],
  quotes: [
    { open: '«', close: '»', inside: '' },
    { open: '“', close: '”', inside: '' },
    { open: '‘', close: '’', inside: '' },
  ],
  spaceBefore: { '%': noBreakSpace },
  openingMarks: ['¿', '¡'],
  placePrepositions: ['en', 'desde', 'de'],
};
