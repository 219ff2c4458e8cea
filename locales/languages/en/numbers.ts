import type { FigureWords } from '../figure-words.ts';
import { english } from './english.ts';

const tensOrdinals = [
  ['twent', 20], ['thirt', 30], ['fort', 40], ['fift', 50], ['sixt', 60], ['sevent', 70], ['eight', 80], ['ninet', 90],
] as const;

/** The words by which English writes figures, for reading them by value. */
export const englishFigureWords: FigureWords = {
  cardinals: new Map(english.numberWords.filter(({ word, value }) => value > 1 && word !== 'hundred').map(({ word, value }) => [word, value])),
  looseCardinals: new Map([
    ['zero', 0], ['both', 2], ['twice', 2], ['twofold', 2], ['double', 2], ['pair', 2], ['couple', 2], ['triple', 3], ['thrice', 3], ['dozen', 12], ['score', 20], ['fortnight', 2], ['biennial', 2], ['quinquennial', 5], ['decade', 10], ['decades', 10], ['tens', 10],
  ]),
  everyday: new Set(),
  ones: new Set(['one']),
  articles: new Set(['a', 'an']),
  hundreds: new Set(['hundred']),
  scales: new Map(english.scaleWords.map(({ word, value }) => [word, value])),
  bareScales: new Set(),
  shortScales: new Map([['bn', 1e9], ['mn', 1e6], ['tn', 1e12], ['m', 1e6], ['M', 1e6], ['b', 1e9], ['B', 1e9], ['k', 1e3], ['K', 1e3]]),
  joiner: 'and',
  joins: (before, after) => before >= 100 && after < 100,
  continues: (before, after) => before >= 20 && before % 10 === 0 && after < 10,
  andAHalf: [['and', 'a', 'half']],
  halves: [['half', 'a'], ['half', '-', 'a', '-'], ['a', 'half', '-'], ['a', 'half'], ['half']],
  ordinals: new Map([
    ...english.ordinalWords.filter(({ value }) => value !== 1).map(({ word, value }) => [word, value] as const),
    ['thirds', 3], ['fifths', 5], ['tenths', 10], ['hundredth', 100],
    ...tensOrdinals.map(([stem, value]) => [`${stem}ieth`, value] as const),
  ]),
  looseOrdinals: new Map([['first', 1], ['quarter', 4], ['quarters', 4]]),
  percent: [['%'], ['per', 'cent'], ['percent'], ['pct']],
  currencies: new Map([
    ['euro', 'EUR'], ['euros', 'EUR'], ['dollar', '$'], ['dollars', '$'], ['pounds', 'GBP'], ['bolivars', 'VES'], ['bolívares', 'VES'], ['yen', 'JPY'], ['yuan', 'CNY'], ['pesos', 'peso'], ['francs', 'franc'], ['reais', 'BRL'],
  ]),
  currencyQualifiers: new Map(),
  of: new Set(['of']),
  rangeWords: new Set(['to', 'through', 'until', 'till']),
  and: new Set(['and', 'or']),
  looseMonths: new Set(['march', 'may']),
  centuryWords: new Set(['century', 'centuries']),
  hours: new Set(['hour', 'hours', 'hrs', 'h']),
  noon: new Set(['noon', 'midday']),
  midnight: new Set(['midnight']),
  decades: new Set(),
};
