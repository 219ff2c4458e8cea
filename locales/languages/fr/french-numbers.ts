import type { NumberWord } from '../language-facts.ts';

const cardinals: [string, number][] = [
  ['zéro', 0],
  ['deux', 2],
  ['trois', 3],
  ['quatre', 4],
  ['cinq', 5],
  ['six', 6],
  ['sept', 7],
  ['huit', 8],
  ['neuf', 9],
  ['dix', 10],
  ['onze', 11],
  ['douze', 12],
  ['treize', 13],
  ['quatorze', 14],
  ['quinze', 15],
  ['seize', 16],
  ['dix-sept', 17],
  ['dix-huit', 18],
  ['dix-neuf', 19],
  ['vingt', 20],
  ['trente', 30],
  ['quarante', 40],
  ['cinquante', 50],
  ['soixante', 60],
  ['soixante-dix', 70],
  ['septante', 70],
  ['quatre-vingts', 80],
  ['quatre-vingt', 80],
  ['huitante', 80],
  ['quatre-vingt-dix', 90],
  ['nonante', 90],
  ['cent', 100],
  ['cents', 100],
];

const stems: [string, number][] = [
  ['deux', 2],
  ['trois', 3],
  ['quatr', 4],
  ['cinqu', 5],
  ['six', 6],
  ['sept', 7],
  ['huit', 8],
  ['neuv', 9],
  ['dix', 10],
  ['onz', 11],
  ['douz', 12],
  ['treiz', 13],
  ['quatorz', 14],
  ['quinz', 15],
  ['seiz', 16],
  ['dix-sept', 17],
  ['dix-huit', 18],
  ['dix-neuv', 19],
  ['vingt', 20],
];

const asWord = ([word, value]: [string, number]): NumberWord => ({ word, value });

export const frenchNumbers: readonly NumberWord[] = cardinals.map(asWord);

/** `second` is left out: in a communiqué it is a unit of time as often as a rank, `seconde` always is. */
export const frenchOrdinals: readonly NumberWord[] = [
  ...['premier', 'première', 'premiers', 'premières'].map((word) => ({ word, value: 1 })),
  ...stems.flatMap(([stem, value]) => [
    { word: `${stem}ième`, value },
    { word: `${stem}ièmes`, value },
  ]),
];
