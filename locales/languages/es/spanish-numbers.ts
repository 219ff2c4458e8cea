import type { NumberWord } from '../language-facts.ts';

const cardinals: [string, number][] = [
  ['cero', 0],
  ['dos', 2],
  ['tres', 3],
  ['cuatro', 4],
  ['cinco', 5],
  ['seis', 6],
  ['siete', 7],
  ['ocho', 8],
  ['nueve', 9],
  ['diez', 10],
  ['once', 11],
  ['doce', 12],
  ['trece', 13],
  ['catorce', 14],
  ['quince', 15],
  ['dieciséis', 16],
  ['diecisiete', 17],
  ['dieciocho', 18],
  ['diecinueve', 19],
  ['veinte', 20],
  ['treinta', 30],
  ['cuarenta', 40],
  ['cincuenta', 50],
  ['sesenta', 60],
  ['setenta', 70],
  ['ochenta', 80],
  ['noventa', 90],
  ['cien', 100],
  ['ciento', 100],
];

const stems: [string, number][] = [
  ['primer', 1],
  ['segund', 2],
  ['tercer', 3],
  ['cuart', 4],
  ['quint', 5],
  ['sext', 6],
  ['séptim', 7],
  ['octav', 8],
  ['noven', 9],
  ['décim', 10],
  ['undécim', 11],
  ['duodécim', 12],
  ['decimotercer', 13],
  ['decimocuart', 14],
  ['decimoquint', 15],
  ['decimosext', 16],
  ['decimoséptim', 17],
  ['decimoctav', 18],
  ['decimonoven', 19],
  ['vigésim', 20],
];

/** Forms that lose their vowel before a masculine noun. */
const shortened: NumberWord[] = [
  { word: 'primer', value: 1 },
  { word: 'tercer', value: 3 },
  { word: 'decimotercer', value: 13 },
];

export const spanishNumbers: readonly NumberWord[] = cardinals.map(([word, value]) => ({
  word,
  value,
}));

export const spanishOrdinals: readonly NumberWord[] = [
  ...shortened,
  ...stems.flatMap(([stem, value]) => ['o', 'a', 'os', 'as'].map((ending) => ({ word: `${stem}${ending}`, value }))),
];
