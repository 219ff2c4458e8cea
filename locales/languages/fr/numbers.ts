import type { FigureWords } from '../figure-words.ts';
import { french } from './french.ts';

/** The words by which French writes figures, for reading them by value. */
export const frenchFigureWords: FigureWords = {
  cardinals: new Map([
    ...french.numberWords.filter(({ word, value }) => !/-|^cents?$/u.test(word) && value !== 0).map(({ word, value }) => [word, value] as const),
    ['vingts', 20],
    ['octante', 80],
  ]),
  looseCardinals: new Map([
    ['zéro', 0], ['dizaine', 10], ['douzaine', 12], ['quinzaine', 15], ['vingtaine', 20], ['trentaine', 30], ['quarantaine', 40],
    ['cinquantaine', 50], ['soixantaine', 60], ['centaine', 100], ['paire', 2], ['double', 2], ['biennal', 2], ['biennale', 2], ['quinquennal', 5], ['quinquennale', 5], ['décennie', 10], ['décennies', 10], ['décennal', 10], ['triple', 3],
  ]),
  everyday: new Set(['neuf']),
  ones: new Set(['un', 'une']),
  articles: new Set(),
  hundreds: new Set(['cent', 'cents']),
  scales: new Map([...french.scaleWords.map(({ word, value }) => [word, value] as const), ['trillion', 1e18], ['trillions', 1e18]]),
  bareScales: new Set(['mille', 'cent']),
  shortScales: new Map([['Md', 1e9], ['Mds', 1e9], ['Mrd', 1e9], ['Mrds', 1e9], ['M', 1e6], ['k', 1e3]]),
  joiner: 'et',
  joins: (before, after) => (before >= 20 && before <= 60 && after === 1) || (before === 60 && after === 11),
  continues: (before, after) =>
    after < 10 ? (before >= 20 && before % 10 === 0) || ([10, 70, 90].includes(before) && after >= 7) : after < 20 && (before === 60 || before === 80),
  andAHalf: [['et', 'demi'], ['et', 'demie']],
  halves: [['un', 'demi', '-'], ['un', 'demi'], ['demi', '-'], ['demi']],
  ordinals: new Map([
    ...french.ordinalWords.filter(({ word, value }) => !word.includes('-') && value !== 1).map(({ word, value }) => [word, value] as const),
    ...[['vingt', 20], ['trent', 30], ['quarant', 40], ['cinquant', 50], ['soixant', 60], ['cent', 100]].map(([stem, value]) => [`${stem}ième`, Number(value)] as const),
  ]),
  looseOrdinals: new Map([
    ['premier', 1], ['première', 1], ['premiers', 1], ['premières', 1], ['unième', 1], ['second', 2], ['seconde', 2], ['tiers', 3], ['tierce', 3], ['quart', 4], ['quarts', 4],
    ['trimestre', 4], ['dernier', 1],
  ]),
  percent: [['%'], ['pour', 'cent'], ['p', '.', '100']],
  currencies: new Map([
    ['euro', 'EUR'], ['euros', 'EUR'], ['dollar', '$'], ['dollars', '$'], ['livres', 'GBP'], ['bolívars', 'VES'], ['bolivars', 'VES'], ['yens', 'JPY'], ['yuans', 'CNY'], ['pesos', 'peso'], ['francs', 'franc'], ['réaux', 'BRL'],
  ]),
  currencyQualifiers: new Map([['américains', 'USD'], ['américain', 'USD'], ['canadiens', 'CAD'], ['australiens', 'AUD'], ['suisses', 'CHF'], ['cfa', 'XAF']]),
  of: new Set(['d', 'de', 'du']),
  rangeWords: new Set(['à', 'au', 'jusqu']),
  and: new Set(['et', 'ou']),
  looseMonths: new Set(['mars']),
  centuryWords: new Set(['siècle', 'siècles']),
  hours: new Set(['heure', 'heures', 'h']),
  noon: new Set(['midi']),
  midnight: new Set(['minuit']),
  decades: new Set(['années']),
};
