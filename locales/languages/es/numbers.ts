import type { FigureWords } from '../figure-words.ts';
import { spanish } from './spanish.ts';

const hundreds = [
  ['doscient', 200], ['trescient', 300], ['cuatrocient', 400], ['quinient', 500], ['seiscient', 600], ['setecient', 700], ['ochocient', 800], ['novecient', 900],
] as const;

const twenties = ['veintidós', 'veintitrés', 'veinticuatro', 'veinticinco', 'veintiséis', 'veintisiete', 'veintiocho', 'veintinueve'];

const tensOrdinals = [
  ['vigésim', 20], ['trigésim', 30], ['cuadragésim', 40], ['quincuagésim', 50], ['sexagésim', 60], ['septuagésim', 70], ['octogésim', 80], ['nonagésim', 90], ['centésim', 100],
] as const;

/** The words by which Spanish writes figures, for reading them by value. */
export const spanishFigureWords: FigureWords = {
  cardinals: new Map([
    ...spanish.numberWords.filter(({ value }) => value > 1).map(({ word, value }) => [word, value] as const),
    ...hundreds.flatMap(([stem, value]) => [[`${stem}os`, value] as const, [`${stem}as`, value] as const]),
    ...twenties.map((word, index) => [word, 22 + index] as const),
    ['veintiún', 21], ['veintiuno', 21], ['veintiuna', 21],
  ]),
  looseCardinals: new Map([
    ['cero', 0], ['ambos', 2], ['ambas', 2], ['par', 2], ['doble', 2], ['bienal', 2], ['quinquenal', 5], ['quinquenio', 5], ['década', 10], ['décadas', 10], ['decenio', 10], ['decenios', 10], ['triple', 3], ['decena', 10], ['docena', 12], ['quincena', 15], ['veintena', 20], ['treintena', 30], ['cincuentena', 50], ['centena', 100],
    ['centenar', 100],
  ]),
  everyday: new Set(),
  ones: new Set(['un', 'uno', 'una']),
  articles: new Set(),
  hundreds: new Set(),
  scales: new Map([
    ...spanish.scaleWords.filter(({ word }) => !word.includes(' ')).map(({ word, value }) => [word, value] as const),
    ['trillón', 1e18], ['trillones', 1e18],
  ]),
  bareScales: new Set(['mil']),
  shortScales: new Map([['M', 1e6], ['MM', 1e6], ['k', 1e3]]),
  joiner: 'y',
  joins: (before, after) => before >= 30 && before % 10 === 0 && after < 10,
  continues: () => false,
  andAHalf: [['y', 'medio'], ['y', 'media']],
  halves: [['medio']],
  ordinals: new Map([
    ...spanish.ordinalWords.filter(({ value }) => value !== 1).map(({ word, value }) => [word, value] as const),
    ['tercios', 3],
    ...tensOrdinals.flatMap(([stem, value]) => ['o', 'a', 'os', 'as'].map((ending) => [`${stem}${ending}`, value] as const)),
  ]),
  looseOrdinals: new Map([['primer', 1], ['primero', 1], ['primera', 1], ['primeros', 1], ['primeras', 1], ['tercio', 3], ['cuarto', 4], ['cuartos', 4], ['trimestre', 4], ['segundos', 2]]),
  percent: [['%'], ['por', 'ciento'], ['por', 'cien']],
  currencies: new Map([
    ['euro', 'EUR'], ['euros', 'EUR'], ['dólar', '$'], ['dólares', '$'], ['libras', 'GBP'], ['bolívares', 'VES'], ['yenes', 'JPY'], ['yuanes', 'CNY'], ['pesos', 'peso'], ['francos', 'franc'], ['reales', 'BRL'],
  ]),
  currencyQualifiers: new Map([['estadounidenses', 'USD'], ['americanos', 'USD'], ['canadienses', 'CAD'], ['australianos', 'AUD'], ['suizos', 'CHF'], ['cfa', 'XAF']]),
  of: new Set(['de', 'del']),
  rangeWords: new Set(['a', 'al', 'hasta']),
  and: new Set(['y', 'e', 'o', 'u']),
  looseMonths: new Set(),
  centuryWords: new Set(['siglo', 'siglos']),
  hours: new Set(['hora', 'horas', 'hrs', 'hs', 'h']),
  noon: new Set(['mediodía']),
  midnight: new Set(['medianoche']),
  decades: new Set(['años']),
};
